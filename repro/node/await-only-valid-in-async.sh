#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="await is only valid in async functions"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { printf '%s\n' 'const loadUser = async (id) => ({ id });' 'async function main() {' '  [1, 2].forEach((id) => {' '    const user = await loadUser(id);' '    console.log(user);' '  });' '}' 'main();' > users.js; }
provoke() { node users.js; }
# the function around has its async already; the callback needs it
dead_end() { sed -i 's/^async function/export async function/;s/^export //' users.js; node users.js; }
workaround() { sed -i 's/\[1, 2\].forEach((id) => {/for (const id of [1, 2]) {/;s/^  });/  }/' users.js; node users.js; }
advice() {
  { echo 'const loadUser = async () => 1, show = () => {}, button = { addEventListener: (name, run) => run() };'; advice_text 0 0; } > a.js; check 'the callback is async' node a.js
  { echo 'const loadUser = async (id) => id;'; advice_text 1 0; echo 'loadAll([1, 2]).then((users) => process.exit(users.length === 2 ? 0 : 1));'; } > b.js; check 'the loop waits' node b.js
  echo 'console.log(await 1);' > top.js; try_advice 2 file=top; check 'a module may await' node top.mjs
  { echo 'const loadUser = async (id) => id;'; advice_text 3 0; } > d.js; check 'main waits' node d.js
}
. "$(dirname "$0")/../harness.sh"
