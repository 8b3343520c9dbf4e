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
advice() {
  cd elsewhere; advice_text 0 0 >../print.js
  check 'the working directory is printed' sh -c "node ../print.js 2>&1 | grep -q '/elsewhere$'"
  cd ..; { advice_text 1 0; echo 'console.log(JSON.parse(require("node:fs").readFileSync(file, "utf8")).port);'; } >here.js
  check 'found beside the code from anywhere' sh -c "cd elsewhere && node ../here.js | grep -q 3000"
  { echo "const file = 'out/deep/a.txt', text = 'hello';"; advice_text 2 0; } >write.js
  check 'the parent folders are made' sh -c 'node write.js && node write.js && grep -q hello out/deep/a.txt'
  git init -q . && echo '.env' >.gitignore && touch .env
  try_advice 3 file-in-repo=.env
}
. "$(dirname "$0")/../harness.sh"
