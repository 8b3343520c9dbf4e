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
advice() {
  sed -i 's/exports.default/exports.Cart/' cart.js
  { advice_text 3 0; echo 'Cart._payload && console.log("lazy");'; } >lazy.mjs; sed -i "s#'./cart'#'./cart.js'#; s#'react'#'$MODULES/react/index.js'#" lazy.mjs
  check 'the lazy component loads' node lazy.mjs
  { advice_text 0 0; } >print.mjs; sed -i "s#'./cart'#'./cart.js'#" print.mjs
  check 'the namespace shows the names' sh -c 'node print.mjs | grep -q Cart'
}
. "$(dirname "$0")/../harness.sh"
