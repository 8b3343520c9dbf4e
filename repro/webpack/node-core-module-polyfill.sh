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
. "$(dirname "$0")/../harness.sh"
