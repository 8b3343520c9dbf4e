#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
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
. "$(dirname "$0")/../harness.sh"
