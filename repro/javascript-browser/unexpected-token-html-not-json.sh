#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium curl"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE='is not valid JSON'
DEAD_END=0 WORKAROUND=0
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  cat > site.js <<'JS'
exports.page = `<script>fetch('/api/order/7').then((r) => r.json()).then((o) => console.log('order', o.id));</script>`;
exports.pages = { '/api/orders/7': { type: 'application/json', body: '{"id":7}' } };
JS
}
provoke() { node "$HERE/open-page.cjs" ./site.js; }
dead_end() { sed -i 's#r.json()#r.text().then((text) => JSON.parse(text))#' site.js; node "$HERE/open-page.cjs" ./site.js; }
workaround() { sed -i "s#/api/order/7'#/api/orders/7'#; s#(r) => r.json()#(r) => { if (!r.ok) throw new Error('HTTP ' + r.status); return r.json(); }#" site.js; node "$HERE/open-page.cjs" ./site.js; }
advice() {
  node -e "require('node:http').createServer((q, r) => { r.setHeader('access-control-allow-origin', '*'); r.setHeader('content-type', 'text/html'); r.end('<title>Sign in</title>'); }).listen(0, '127.0.0.1', function () { console.log(this.address().port); })" >port & server=$!
  wait_for 5 grep -q . port

  try_advice 0 url="http://127.0.0.1:$(cat port)/api/order/7"
  { echo "const url = 'http://127.0.0.1:$(cat port)/api/order/7'; (async () => {"; advice_text 1 0; echo '})().catch((error) => console.log(error.message));'; } >ask.js
  check 'the page shows in the error' sh -c 'node ask.js | grep -q "200 from .*Sign in"'
  kill $server
  advice_text 2 0 >vite.config.mjs
  check 'the proxy rule loads' node -e "import('./vite.config.mjs').then((m) => m.default.server.proxy['/api'].length)"
}
. "$(dirname "$0")/../harness.sh"
