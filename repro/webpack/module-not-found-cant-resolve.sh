#!/usr/bin/env bash
TOOL=webpack
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node webpack"
PACKAGES="nodejs npm:webpack@5 npm:webpack-cli@6"
MESSAGE="Module not found: Error: Can't resolve '"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "webpack $(package_version webpack)"; }
setup() {
  mkdir -p src/components
  echo '{"name":"storefront"}' > package.json
  echo "import Cart from './components/cart'; Cart();" > src/index.js
  echo "export default () => {};" > src/components/Cart.js
}
provoke() { webpack --mode development; }
dead_end() { rm -rf node_modules dist; webpack --mode development --no-cache; }
workaround() { sed -i 's#components/cart#components/Cart#' src/index.js; webpack --mode development; }
. "$(dirname "$0")/../harness.sh"
