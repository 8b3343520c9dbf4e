#!/usr/bin/env bash
TOOL=node
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="error:0308010C:digital envelope routines::unsupported"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  # What webpack 4 does to name its modules.
  echo "console.log(require('node:crypto').createHash(process.argv[2] || 'md4').update('./src/index.js').digest('hex').length);" > hash.js
}
provoke() { node hash.js; }
dead_end() { rm -rf node_modules; NODE_ENV=development node hash.js; }
# webpack 5: output.hashFunction
workaround() { node hash.js sha256; }
advice() {
  echo '{"name":"shop","version":"1.0.0","scripts":{"build":"node hash.js"}}' >package.json
  try_advice 1
}
. "$(dirname "$0")/../harness.sh"
