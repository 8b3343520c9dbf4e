#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
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
. "$(dirname "$0")/../harness.sh"
