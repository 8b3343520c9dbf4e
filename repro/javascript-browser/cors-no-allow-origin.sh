#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
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
. "$(dirname "$0")/../harness.sh"
