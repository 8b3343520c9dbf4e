#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19"
MESSAGE="Invalid hook call. Hooks can only be called inside of the body of a function component."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  mkdir -p ui/node_modules
  cp -r "$MODULES/react" ui/node_modules/react
  echo "const { useState } = require('react'); exports.useCount = () => useState(0)[0];" > ui/index.js
  cat > app.js <<'JS'
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');
const { useCount } = require('./ui');
function Counter() { return createElement('p', null, useCount()); }
console.log(renderToString(createElement(Counter)));
JS
}
provoke() { in_project node app.js; }
# The order of hooks is not the matter: two copies of React are.
dead_end() { sed -i "s/^function Counter() { return createElement('p', null, useCount()); }/function Counter() { const count = useCount(); return createElement('p', null, count); }/" app.js; in_project node app.js; }
workaround() { rm -r ui/node_modules/react; in_project node app.js; }
advice() {
  echo '{"name":"shop","version":"1.0.0","dependencies":{"react":"^19.0.0","ui":"file:ui"}}' >package.json; echo '{"name":"ui","version":"1.0.0"}' >ui/package.json; mkdir node_modules; ln -s ../ui node_modules/ui; ln -s "$MODULES/react" node_modules/react
  try_advice 0 --exit 1
  advice_text 1 0 >vite.config.mjs
  check 'the configuration loads' node -e "import('./vite.config.mjs').then((m) => m.default.resolve.dedupe.length)"
}
. "$(dirname "$0")/../harness.sh"
