#!/usr/bin/env bash
TOOL=node NEEDS="node" PACKAGES="nodejs"
MESSAGE='No such built-in module: node:sqlite3'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Node.js $(node -p process.versions.node)"; }
setup() { echo "const { DatabaseSync } = require('node:sqlite3'); console.log(typeof DatabaseSync);" >db.js; }
provoke() { node db.js; local rc=$?; printf "import 'node:sqlite3';\n" >db.mjs; node db.mjs; return $rc; }
dead_end() { mkdir -p node_modules/sqlite3; echo '{"name":"sqlite3","version":"1.0.0"}' >node_modules/sqlite3/package.json; : >node_modules/sqlite3/index.js; node db.js; }
# a module that this release does have
workaround() { node --version; sed -i 's/node:sqlite3/node:test/' db.js; node db.js; }
advice() {
  try_advice 0; nvm() { [ "$*" = 'install 22' ]; }; export -f nvm; try_advice 1 node-major=22
  npm() { [ "$*" = 'install -g pnpm@10' ]; }; export -f npm; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
