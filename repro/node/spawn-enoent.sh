# shellcheck shell=bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE=" ENOENT"
DEAD_END=0 WORKAROUND=1
tool_version() { echo "node $(node --version | tr -d v)"; }
setup() {
  printf '%s\n' "const { spawn } = require('node:child_process');" "spawn('ls -la', { stdio: 'inherit' });" > list.js
  printf '%s\n' "const { spawn } = require('node:child_process');" "spawn('convertx', ['a.png']);" > convert.js
  printf '%s\n' "const { spawnSync } = require('node:child_process');" "const { error } = spawnSync('convertx', ['a.png']);" "if (error) throw error;" > sync.js
}
provoke() { node convert.js; node list.js; node sync.js; }
dead_end() { printf '%s\n' "const { spawn } = require('node:child_process');" 'try {' "  spawn('ls -la', { stdio: 'inherit' });" '} catch (error) {' "  console.log('caught');" '}' > list.js; node list.js; }
workaround() { advice_text 1 0 > list.js; node list.js; }
advice() {
  try_advice 0 command=node
  { echo "const options = { cwd: '/no/such/folder' };"; advice_text 2 0; } > cwd.js; check 'the folder is named' sh -c 'node cwd.js 2>&1 | grep -q "no such folder: /no/such/folder"'
  advice_text 3 0 > shell.js; command -v npm >/dev/null && check 'a version' sh -c 'node shell.js | grep -q "^[0-9]"'
}
. "$(dirname "$0")/../harness.sh"
