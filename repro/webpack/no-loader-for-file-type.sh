#!/usr/bin/env bash
TOOL=webpack
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node webpack"
PACKAGES="nodejs npm:webpack@5 npm:webpack-cli@6"
MESSAGE="You may need an appropriate loader to handle this file type"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "webpack $(package_version webpack)"; }
setup() {
  mkdir -p src
  echo '{"name":"storefront"}' > package.json
  echo "import url from './logo.svg'; document.body.append(url);" > src/index.js
  echo '<svg xmlns="http://www.w3.org/2000/svg"/>' > src/logo.svg
}
provoke() { in_project webpack --mode development; }
dead_end() { echo "module.exports = { resolve: { extensions: ['.js', '.svg'] } };" > webpack.config.js; in_project webpack --mode development; }
workaround() { echo "module.exports = { module: { rules: [{ test: /\.svg$/, type: 'asset' }] } };" > webpack.config.js; in_project webpack --mode development; }
advice() {
  advice_text 1 0 >include.js; check 'the configuration loads' node include.js
  advice_text 0 0 >webpack.config.js
  check 'the file is taken as an asset' webpack --mode development
}
. "$(dirname "$0")/../harness.sh"
