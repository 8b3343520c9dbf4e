#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium curl"
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
advice() {
  node -e "require('node:http').createServer((q, r) => { r.setHeader('access-control-allow-origin', '*'); r.setHeader('content-type', 'text/html'); r.end('<title>Sign in</title>'); }).listen(0, '127.0.0.1', function () { console.log(this.address().port); })" >port & server=$!
  wait_for 5 grep -q . port

  try_advice 0 library-url="http://127.0.0.1:$(cat port)/jquery.min.js"
  kill $server
  page=$(advice_text 1 0)
  cat >site.js <<JS
  exports.page = \`$page\`;
  exports.pages = { '/jquery.min.js': { type: 'text/javascript', body: 'window.\$ = function (ready) { ready(); };' }, '/menu.js': { type: 'text/javascript', body: "\$(() => console.log('menu ready'))" } };
JS
  check 'deferred scripts keep their order' sh -c "node '$HERE/open-page.cjs' ./site.js | grep -q 'menu ready'"
  mkdir -p node_modules/webpack; echo 'exports.ProvidePlugin = class {};' >node_modules/webpack/index.js
  advice_text 2 0 >webpack.config.js
  check 'the configuration loads' node webpack.config.js
}
. "$(dirname "$0")/../harness.sh"
