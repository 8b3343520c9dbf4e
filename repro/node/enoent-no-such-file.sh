#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Error: ENOENT: no such file or directory, open"
DEAD_END=0 WORKAROUND=1
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  mkdir app; echo '{"port":3000}' > config.json
  echo "console.log(JSON.parse(require('node:fs').readFileSync('config.json', 'utf8')).port);" > app/server.js
  mkdir elsewhere
}
provoke() { cd elsewhere; node ../app/server.js; }
dead_end() { mv config.json app/; cd elsewhere; node ../app/server.js; }
workaround() { mv config.json app/; sed -i "s/'config.json'/require('node:path').join(__dirname, 'config.json')/" app/server.js; cd elsewhere; node ../app/server.js; }
. "$(dirname "$0")/../harness.sh"
