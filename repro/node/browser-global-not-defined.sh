#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="is not defined"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > theme.js <<'JS'
function initialTheme() {
  if (window) {
    return window.localStorage.getItem('theme');
  }
  return 'light';
}
exports.theme = initialTheme();
JS
  echo "const { theme } = require('./theme'); console.log('<body class=' + theme + '>');" > render.js
}
provoke() { sed -i 's/  if (window) {/  {/' theme.js; node render.js; }
# Reading an undeclared name throws before any comparison is made.
dead_end() { sed -i 's/if (window)/if (window !== undefined)/' theme.js; node render.js; }
workaround() { sed -i "s/if (window)/if (typeof window !== 'undefined')/" theme.js; node render.js; }
advice() {
  { advice_text 1 0; echo 'console.log("theme=" + theme);'; } >try.js
  check 'typeof does not throw' sh -c 'node try.js | grep -q theme=light'
}
. "$(dirname "$0")/../harness.sh"
