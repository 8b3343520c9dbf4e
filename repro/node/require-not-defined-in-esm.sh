#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="is not defined in ES module scope"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  echo '{"name":"shop-api","type":"module"}' > package.json
  echo "exports.config = { port: 3000 };" > config.cjs
  echo "const { config } = require('./config.cjs'); console.log(config.port);" > server.js
}
provoke() { node server.js; }
# .mjs is an ES module all the more.
dead_end() { mv server.js server.mjs; node server.mjs; }
workaround() { echo "import { config } from './config.cjs'; console.log(config.port);" > server.js; node server.js; }
advice() {
  { advice_text 0 0; echo 'console.log(text);'; } >server.js; echo '{"port":3000}' >config.json
  # before Node 20.11, what the record names beside it
  echo 'process.exit(import.meta.dirname ? 0 : 1)' >probe.mjs
  node probe.mjs || sed -i -e "1i import { fileURLToPath } from 'node:url';" -e 's/import.meta.dirname/path.dirname(fileURLToPath(import.meta.url))/' server.js
  check 'the file is read beside the code' sh -c 'cd / && node "$OLDPWD/server.js" | grep -q 3000'
  echo 'module.exports = { port: require("node:os").EOL.length };' >tool.config.js
  try_advice 1 file=tool.config
  check 'the renamed file is CommonJS' node -e 'require("./tool.config.cjs")'
  { advice_text 2 0; echo 'console.log(require("./config.cjs").config.port);'; } >made.js
  check 'the made require works' sh -c 'node made.js | grep -q 3000'
}
. "$(dirname "$0")/../harness.sh"
