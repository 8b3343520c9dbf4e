#!/usr/bin/env bash
TOOL=webpack
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node webpack"
PACKAGES="nodejs npm:webpack@5 npm:webpack-cli@6"
MESSAGE="webpack < 5 used to include polyfills for node.js core modules by default."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "webpack $(package_version webpack)"; }
setup() {
  mkdir -p src
  echo '{"name":"storefront"}' > package.json
  echo "import path from 'path'; console.log(path.basename(location.pathname));" > src/index.js
}
# webpack also looks above the project.
build() { in_project webpack --mode development | sed "s#$(dirname "$PWD")/node_modules#/home/dev/node_modules#"; }
provoke() { build; }
dead_end() { echo "module.exports = { node: { global: true } };" > webpack.config.js; build; }
workaround() { echo "console.log(new URL(location.href).pathname.split('/').pop());" > src/index.js; build; }
advice() {
  mkdir -p node_modules/.bin node_modules/path-browserify; ln -s "$MODULES/.bin/webpack" node_modules/.bin/webpack
  try_advice 0 --exit 1
  echo 'exports.basename = String;' >node_modules/path-browserify/index.js
  advice_text 1 1 >webpack.config.js; check 'the replacement is packed' webpack --mode development
  advice_text 3 0 >webpack.config.js; check 'the target is Node' webpack --mode development
  sed -i "s/'path'/'fs'/; s/path\.basename.*/typeof path);/" src/index.js
  advice_text 2 0 >webpack.config.js; check 'the module is left out' webpack --mode development
}
. "$(dirname "$0")/../harness.sh"
