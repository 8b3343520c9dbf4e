#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="[ERR_REQUIRE_ESM]"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
# Node 20.19 and later load such a module unless this switch or a top-level await is there; older releases always refuse.
OPTION=--no-experimental-require-module; node $OPTION -e 0 2>/dev/null || OPTION=
old() { node $OPTION "$@"; }
setup() {
  mkdir -p node_modules/chalk
  echo '{"name":"chalk","version":"5.3.0","type":"module","exports":"./source/index.js"}' > node_modules/chalk/package.json
  mkdir node_modules/chalk/source && echo 'export default { red: (s) => s };' > node_modules/chalk/source/index.js
  echo '{"name":"shop-api"}' > package.json
  echo "const chalk = require('chalk'); console.log(chalk.red('ready'));" > index.js
}
provoke() { old index.js; }
dead_end() { echo "const { default: chalk } = require('chalk'); console.log(chalk.red('ready'));" > index.js; old index.js; }
workaround() { echo "import('chalk').then(({ default: chalk }) => console.log(chalk.red('ready')));" > index.js; old index.js; }
advice() {
  advice_text 0 0 package=chalk >index.js
  check 'import() loads it where require() may not' sh -c "node $OPTION index.js | grep -q red"
}
. "$(dirname "$0")/../harness.sh"
