#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="SyntaxError: The requested module"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  echo '{"name":"shop-api","type":"module"}' > package.json
  echo 'export default function total(xs) { return xs.reduce((a, b) => a + b, 0); }' > cart.js
  echo "import { total } from './cart.js'; console.log(total([1, 2]));" > main.js
}
provoke() { node main.js; }
dead_end() { sed -i 's/{ total }/{ total as sum }/; s/log(total/log(sum/' main.js; node main.js; }
workaround() { sed -i 's/{ total }/total/' main.js; node main.js; }
. "$(dirname "$0")/../harness.sh"
