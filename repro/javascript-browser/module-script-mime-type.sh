#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium curl"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE='Failed to load module script: Expected a JavaScript'
DEAD_END=0 WORKAROUND=0
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  cat > site.js <<'JS'
const index = { type: 'text/html', body: '<!doctype html><div id="root"></div>' };
exports.page = '<script type="module" src="/assets/index-4f1c.js"></script>';
exports.pages = { '/assets/index-4f1c.js': index, '/shop/assets/index-4f1c.js': { type: 'text/javascript', body: "console.log('started')" } };
JS
}
provoke() { node "$HERE/open-page.cjs" ./site.js; }
dead_end() { sed -i 's#type="module" src#type="module" crossorigin src#' site.js; node "$HERE/open-page.cjs" ./site.js; }
workaround() { sed -i 's#src="/assets#src="/shop/assets#' site.js; node "$HERE/open-page.cjs" ./site.js; }
advice() {
  node -e "require('node:http').createServer((q, r) => { r.setHeader('access-control-allow-origin', '*'); r.setHeader('content-type', 'text/html'); r.end('<title>Sign in</title>'); }).listen(0, '127.0.0.1', function () { console.log(this.address().port); })" >port & server=$!
  wait_for 5 grep -q . port

  try_advice 0 script-url="http://127.0.0.1:$(cat port)/assets/index-4f1c.js" deployed-folder=.
  kill $server
  if command -v nginx; then
    mkdir -p html/assets logs; echo '<p>shop</p>' >html/index.html; echo 1 >html/assets/a.mjs; web=$(free_port)
    { echo "user root; daemon off; pid $PWD/pid; error_log stderr; events {} http { access_log off; root $PWD/html;"; advice_text 3 0 | sed 's#mime.types#/etc/nginx/mime.types#'; echo "server { listen 127.0.0.1:$web;"; advice_text 2 0; echo '} }'; } >nginx.conf
    nginx -c "$PWD/nginx.conf" & web_pid=$!
    wait_for 5 curl -sf "http://127.0.0.1:$web/"
    check 'a missing asset is 404' sh -c "curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:$web/assets/x.js | grep -q 404"
    check 'a route is the page' sh -c "curl -s http://127.0.0.1:$web/orders/7 | grep -q shop"
    check '.mjs is JavaScript' sh -c "curl -sI http://127.0.0.1:$web/assets/a.mjs | grep -qi text/javascript"
    kill $web_pid
  fi
}
. "$(dirname "$0")/../harness.sh"
