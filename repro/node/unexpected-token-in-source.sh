#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="SyntaxError: missing ) after argument list"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() { printf '%s\n' 'console.log(Math.max(1, 2);' > max.js; echo 'const a = { b: 1 c: 2 };' > comma.js; echo 'if (true) {' > open.js; echo '}' > close.js; }
provoke() { node max.js; for each in comma open close; do node $each.js; done; }
dead_end() { sed -i '1i "use strict"; try {' max.js; echo '} catch {}' >> max.js; node max.js; }
workaround() { sed -i 's/2);/2));/' max.js; node max.js; }
advice() { try_advice 0 --exit 1 file=max.js > out.txt; cat out.txt; check 'the line is shown' grep -q 'max.js:1' out.txt; try_advice 1; }
. "$(dirname "$0")/../harness.sh"
