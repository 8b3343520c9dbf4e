#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Cannot find module '"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  mkdir -p src
  echo '{"name":"shop-api","type":"module"}' > package.json
  echo "import { total } from './cart'; console.log(total([1, 2]));" > src/main.js
  echo 'export const total = (xs) => xs.reduce((a, b) => a + b, 0);' > src/cart.js
}
provoke() { node src/main.js; }
# NODE_PATH is read by require() only.
dead_end() { NODE_PATH=$PWD/src node src/main.js; }
workaround() { sed -i "s#'./cart'#'./cart.js'#" src/main.js; node src/main.js; }
advice() {
  { advice_text 0 0; echo 'console.log(total([1, 2]));'; } >src/main.js
  check 'the full name is found' sh -c 'node src/main.js | grep -q 3'
}
. "$(dirname "$0")/../harness.sh"
