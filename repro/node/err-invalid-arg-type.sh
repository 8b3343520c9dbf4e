#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="The \"path\" argument must be of type string"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { printf '%s\n' "const path = require('node:path');" "console.log(path.join(process.env.APP_HOME, 'logs'));" > logs.js; echo "require('node:fs').readFileSync(undefined)" > read.js; echo 'Buffer.from(5)' > buffer.js; echo "APP_HOME=$PWD" > .env; unset APP_HOME; }
provoke() { node logs.js; node read.js; node buffer.js; }
# a .env file by itself is read by nobody
dead_end() { test -s .env && node logs.js; }
# Node 20.6 and later read the file; before that the shell does
env_file() { node --env-file=.env -e 0 2>/dev/null; }
workaround() { if env_file; then node --env-file=.env logs.js; else ( set -a; . ./.env; node logs.js ); fi; }
advice() {
  advice_text 0 0 > show.js; node show.js > shown.txt; check 'undefined is shown' grep -q 'home: undefined' shown.txt
  advice_text 1 0 > early.js; node early.js > early.txt 2>&1; check 'the setting is named' grep -q 'set APP_HOME to' early.txt
  ! env_file || try_advice 2 script=logs.js
}
. "$(dirname "$0")/../harness.sh"
