#!/usr/bin/env bash
TOOL=node
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="ERR_PACKAGE_PATH_NOT_EXPORTED"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  mkdir -p node_modules/uuid/lib
  echo '{"name":"uuid","version":"9.0.0","main":"./index.js","exports":{".":"./index.js"}}' > node_modules/uuid/package.json
  echo "exports.v4 = require('./lib/v4.js');" > node_modules/uuid/index.js
  echo "module.exports = () => '1b9d6bcd';" > node_modules/uuid/lib/v4.js
  echo "const v4 = require('uuid/lib/v4'); console.log(v4());" > index.js
}
provoke() { node index.js; }
dead_end() { sed -i "s#uuid/lib/v4'#uuid/lib/v4.js'#" index.js; node index.js; }
workaround() { echo "const { v4 } = require('uuid'); console.log(v4());" > index.js; node index.js; }
advice() {
  try_advice 0 path="$PWD/node_modules/uuid/package.json"
  mkdir node_modules/esmonly; echo '{"name":"esmonly","version":"1.0.0","exports":{"import":"./i.mjs"}}' >node_modules/esmonly/package.json; echo 'console.log("loaded");' >node_modules/esmonly/i.mjs
  advice_text 1 0 package=esmonly >load.js
  check 'import() takes the entry for import' sh -c 'node load.js | grep -q loaded'
  echo '{"name":"shop","version":"1.0.0","dependencies":{"uuid":"9.0.0"}}' >package.json
  try_advice 2 package=uuid
}
. "$(dirname "$0")/../harness.sh"
