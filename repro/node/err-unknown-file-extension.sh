#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Unknown file extension \".ts\""
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { echo '{"type":"module"}' > package.json; printf '%s\n' 'const total: number = 3;' 'console.log(total);' > main.ts; mkdir -p node_modules/grid; echo '{"name":"grid","type":"module","main":"index.js"}' > node_modules/grid/package.json; echo "import './grid.css';" > node_modules/grid/index.js; touch node_modules/grid/grid.css; echo "import 'grid';" > css.js; }
# newer versions strip the types
strips() { node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 23 || (a === 23 && b >= 6) || (a === 22 && b >= 18) ? 0 : 1)'; }
provoke() { strips && return 1; node main.ts; node css.js; }
dead_end() { strips && return 1; echo '{}' > package.json; sed -i "1i import 'node:fs';" main.ts; node main.ts; }
workaround() { sed 's/: number//' main.ts > main.js; node main.js; }
advice() { echo 0 > ok.mjs; try_advice 1 script=ok.mjs; advice_text 2 0 > vitest.config.mjs; check 'the configuration can be read' node vitest.config.mjs; }
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 7) || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null || { echo "::skipped:: before Node 20.19 the dead end gives another error"; exit 77; }
. "$(dirname "$0")/../harness.sh"
