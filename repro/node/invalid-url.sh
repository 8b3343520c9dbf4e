#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Invalid URL"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { unset API_URL; printf '%s\n' "const url = new URL(process.env.API_URL + '/users');" 'console.log(url.href);' > users.mjs; echo "await fetch('/api/users');" > fetch.mjs; }
provoke() { node users.mjs; node fetch.mjs; }
dead_end() { sed -i "s/process.env.API_URL + '\/users'/encodeURIComponent('https:\/\/example.com\/users')/" users.mjs; node users.mjs; }
workaround() { API_URL=https://example.com node users.mjs; }
advice() {
  advice_text 0 0 > check.mjs; node check.mjs > out.txt 2>&1; check 'the setting is named' grep -q 'API_URL is no URL: undefined' out.txt; check 'a right one passes' env API_URL=https://example.com node check.mjs
  { advice_text 1 0; echo "if (url.href !== 'http://localhost:3000/api/users') process.exit(1);"; } > base.mjs; check 'completed' node base.mjs
  try_advice 2 host=example.com script=users.mjs
}
. "$(dirname "$0")/../harness.sh"
