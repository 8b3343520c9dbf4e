#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="JavaScript heap out of memory"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  ulimit -c 0
  cat > export.js <<'JS'
const rows = [];
for (let i = 0; i < 400000; i++) rows.push({ id: i, name: 'customer ' + i, tags: [i, i + 1, i + 2] });
console.log('rows', rows.length);
JS
}
provoke() { sh -c 'node --max-old-space-size=24 export.js; exit $?'; }
# The collector runs all the time already; what is reachable cannot be freed.
dead_end() { sed -i 's/rows.push(.*$/{ if (i % 50000 === 0) global.gc(); & }/' export.js; sh -c 'node --expose-gc --max-old-space-size=24 export.js; exit $?'; }
workaround() { node --max-old-space-size=512 export.js; }
. "$(dirname "$0")/../harness.sh"
