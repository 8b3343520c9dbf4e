#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19"
MESSAGE="Element type is invalid: expected a string"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  echo "const { createElement } = require('react'); exports.default = function Cart() { return createElement('p', null, 'empty'); };" > cart.js
  cat > app.js <<'JS'
const { createElement, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const { Cart } = require('./cart');
console.log(renderToString(createElement(Cart)));
JS
}
provoke() { in_project node app.js; }
dead_end() { sed -i 's/createElement(Cart)/createElement(Fragment, null, createElement(Cart))/' app.js; in_project node app.js; }
workaround() { sed -i 's/const { Cart } = /const { default: Cart } = /' app.js; in_project node app.js; }
. "$(dirname "$0")/../harness.sh"
