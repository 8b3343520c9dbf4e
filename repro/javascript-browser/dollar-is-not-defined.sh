#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE='ReferenceError: $ is not defined'
DEAD_END=0 WORKAROUND=0
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  cat > site.js <<'JS'
exports.page = `<script>$(function () { console.log('menu ready'); });</script>
<script src="/jquery.min.js"></script>`;
exports.pages = { '/jquery.min.js': { type: 'text/javascript', body: 'window.jQuery = window.$ = function (ready) { ready(); };' } };
JS
}
provoke() { node "$HERE/open-page.cjs" ./site.js; }
# defer moves the library still further back.
dead_end() { sed -i 's#<script src="/jquery#<script defer src="/jquery#' site.js; node "$HERE/open-page.cjs" ./site.js; }
workaround() {
  cat > site.js <<'JS'
exports.page = `<script src="/jquery.min.js"></script>
<script>$(function () { console.log('menu ready'); });</script>`;
exports.pages = { '/jquery.min.js': { type: 'text/javascript', body: 'window.jQuery = window.$ = function (ready) { ready(); };' } };
JS
  node "$HERE/open-page.cjs" ./site.js
}
. "$(dirname "$0")/../harness.sh"
