#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Assignment to constant variable."
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { printf '%s\n' "'use strict';" 'const total = 0;' 'for (const price of [1, 2]) total += price;' 'console.log(total);' > total.js; printf '%s\n' "export let level = 'info';" > level.mjs; printf '%s\n' "import { level } from './level.mjs';" "level = 'debug';" > use.mjs; }
provoke() { node total.js; node use.mjs; }
dead_end() { sed -i "s/^.use strict.;//" total.js; node total.js; }
workaround() { sed -i '2s/const/let/' total.js; node total.js; }
advice() {
  advice_text 0 0 > a.js; check 'let may change' node a.js; advice_text 1 0 > b.js; check 'a new name' node b.js
  advice_text 2 0 > level.mjs; echo "import { level, setLevel } from './level.mjs'; setLevel('debug'); if (level !== 'debug') process.exit(1);" > use.mjs; check 'importers see it' node use.mjs
}
. "$(dirname "$0")/../harness.sh"
