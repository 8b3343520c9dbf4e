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
. "$(dirname "$0")/../harness.sh"
