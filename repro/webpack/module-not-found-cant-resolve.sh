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
advice() {
  mkdir -p node_modules/.bin; ln -s "$MODULES/.bin/webpack" node_modules/.bin/webpack
  try_advice 0
  check 'the paths are listed' sh -c "webpack --mode development --stats-error-details | grep \"doesn't exist\" | grep -q components/cart.js"
  git init -q . && git add src
  { advice_text 1 0; } >webpack.config.js; mv src/components/Cart.js src/components/cart.ts
  check 'the extension is found' webpack --mode development
  git add -A; check 'git shows the case' sh -c "git ls-files | grep -i \"\$(basename './components/Cart')\""
}
. "$(dirname "$0")/../harness.sh"
