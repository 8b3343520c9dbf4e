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
. "$(dirname "$0")/../harness.sh"
