#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE="must not be the wildcard '*' when the request's credentials mode is 'include'"
DEAD_END=0 WORKAROUND=0
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  cat > site.js <<'JS'
exports.api = (req, res) => {
  res.setHeader('access-control-allow-origin', '*');
  res.setHeader('content-type', 'application/json'); res.end('{"name":"Li"}');
};
exports.page = `<script>fetch(API + '/v1/me', { credentials: 'include' }).then((r) => r.json()).then((me) => console.log('hello', me.name)).catch((e) => console.error(String(e)))</script>`;
JS
}
provoke() { node "$HERE/open-page.cjs" ./site.js; }
dead_end() { sed -i "s/^  res.setHeader('content-type'/  res.setHeader('access-control-allow-credentials', 'true');\n&/" site.js; node "$HERE/open-page.cjs" ./site.js; }
workaround() { sed -i "s/'access-control-allow-origin', '\*')/'access-control-allow-origin', req.headers.origin); res.setHeader('vary', 'Origin'); res.setHeader('access-control-allow-credentials', 'true')/" site.js; node "$HERE/open-page.cjs" ./site.js; }
advice() {
  mkdir -p node_modules/cors; echo 'module.exports = (options) => (req, res) => { if (options.origin.includes(req.headers.origin)) { res.setHeader("access-control-allow-origin", req.headers.origin); res.setHeader("vary", "Origin"); if (options.credentials) res.setHeader("access-control-allow-credentials", "true"); } };' >node_modules/cors/index.js

  { echo 'const app = { use(f) { const h = {}; f({ headers: { origin: "http://localhost:3000" } }, { setHeader: (k, v) => { h[k] = v; } }); console.log(JSON.stringify(h)); } };'; advice_text 1 0 origin=http://localhost:3000; } >cors.js
  check 'origin and credentials are both sent' sh -c 'node cors.js | grep -q "allow-credentials"'
  sed -i "s#fetch(API + '/v1/me', { credentials: 'include' })#fetch(API + '/v1/me')#" site.js
  check 'without credentials the asterisk is allowed' sh -c "node '$HERE/open-page.cjs' ./site.js | grep -q 'hello Li'"
  { echo 'const url = "data:,x", token = "t";'; advice_text 0 0; } >fetch.js
  check 'the call is valid' node fetch.js
}
. "$(dirname "$0")/../harness.sh"
