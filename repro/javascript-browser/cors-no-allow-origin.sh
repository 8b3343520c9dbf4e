#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium curl"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE="has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource."
DEAD_END=0 WORKAROUND=0
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  cat > site.js <<'JS'
const http = require('node:http');
module.exports.api = (req, res) => { res.setHeader('content-type', 'application/json'); res.end('{"orders":[]}'); };
module.exports.page = '<script>fetch(API + "/v1/orders").then(r => r.json()).then(d => console.log("orders", d.orders.length)).catch(e => console.error(String(e)))</script>';
JS
}
provoke() { node "$HERE/open-page.cjs" ./site.js; }
# Asking for CORS in the request does not make the server allow it.
dead_end() { sed -i 's/orders")/orders", { mode: "cors", credentials: "omit" })/' site.js; node "$HERE/open-page.cjs" ./site.js; }
workaround() { sed -i "s/=> { res.set/=> { res.setHeader('access-control-allow-origin', req.headers.origin); res.setHeader('vary', 'Origin'); res.set/" site.js; node "$HERE/open-page.cjs" ./site.js; }
advice() {
  node -e "require('node:http').createServer((q, r) => { r.setHeader('access-control-allow-origin', '*'); r.setHeader('content-type', 'text/html'); r.end('<title>Sign in</title>'); }).listen(0, '127.0.0.1', function () { console.log(this.address().port); })" >port & server=$!
  wait_for 5 grep -q . port

  try_advice 0 origin=http://localhost:3000 url="http://127.0.0.1:$(cat port)/v1/orders"
  kill $server
  advice_text 2 0 >vite.config.mjs
  check 'the proxy rule loads' node -e "import('./vite.config.mjs').then((m) => m.default.server.proxy['/api'].target.length)"

  mkdir -p node_modules/cors; echo 'module.exports = (options) => (req, res) => { if (options.origin.includes(req.headers.origin)) { res.setHeader("access-control-allow-origin", req.headers.origin); res.setHeader("vary", "Origin"); if (options.credentials) res.setHeader("access-control-allow-credentials", "true"); } };' >node_modules/cors/index.js

  { echo 'const app = { use(f) { const h = {}; f({ headers: { origin: "http://localhost:3000" } }, { setHeader: (k, v) => { h[k] = v; } }); console.log(JSON.stringify(h)); } };'; advice_text 1 0 origin=http://localhost:3000; } >cors.js
  check 'the origin is named' sh -c 'node cors.js | grep -q "\"access-control-allow-origin\":\"http://localhost:3000\""'
}
. "$(dirname "$0")/../harness.sh"
