#!/usr/bin/env bash
TOOL=node
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="Cannot use import statement outside a module"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  echo '{"name":"shop-api","type":"commonjs"}' > package.json
  echo "import { readFileSync } from 'node:fs'; console.log(readFileSync('package.json', 'utf8').length > 0);" > server.js
}
provoke() { node server.js; }
dead_end() { sed -i '1i "use strict";' server.js; node server.js; }
workaround() { echo '{"name":"shop-api","type":"module"}' > package.json; node server.js; }
advice() {
  try_advice 0
  check 'the file runs as an ES module' node server.js
  echo '{"type":"commonjs"}' >package.json
  try_advice 1 file=server
  check 'the renamed file runs' node server.mjs
  advice_text 2 0 >page.html
  check 'the tag says module' grep -q 'type="module"' page.html
}
. "$(dirname "$0")/../harness.sh"
