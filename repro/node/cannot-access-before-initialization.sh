#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Cannot access 'LIMIT' before initialization"
DEAD_END=1 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { echo '{"type":"module"}' > package.json; mkdir src; printf '%s\n' "import { pages } from './pages.js';" 'export const LIMIT = 10;' 'console.log(pages);' > src/main.js; printf '%s\n' "import { LIMIT } from './main.js';" 'export const pages = Math.ceil(95 / LIMIT);' > src/pages.js; printf '%s\n' 'console.log(a);' 'let a = 1;' > order.js; }
provoke() { node src/main.js; node order.js; }
# another order of the lines leaves the circle as it is
dead_end() { printf '%s\n' 'export const LIMIT = 10;' "import { pages } from './pages.js';" 'console.log(pages);' > src/main.js; node src/main.js; }
workaround() { advice_text 1 0 > src/shared.js; sed -i 's/main.js/shared.js/' src/pages.js; sed -i '/LIMIT/d' src/main.js; node src/main.js; }
advice() { advice_text 2 0 > c.js; check 'declared first' node c.js; advice_text 1 0 > d.js; check 'the shared module stands alone' node d.js; }
. "$(dirname "$0")/../harness.sh"
