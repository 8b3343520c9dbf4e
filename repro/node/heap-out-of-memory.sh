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
advice() {
  echo '{"name":"export","version":"1.0.0","scripts":{"build":"node export.js && node -p process.execArgv.length,process.env.NODE_OPTIONS"}}' >package.json
  try_advice 0
  check 'the child has the limit' sh -c 'NODE_OPTIONS=--max-old-space-size=4096 node -p "require(\"node:v8\").getHeapStatistics().heap_size_limit > 4e9" | grep -q true'
  { advice_text 1 0; cat <<'JS'
  const { Readable, Writable } = require('node:stream');
  let n = 0;
  run(Readable.from([1, 2, 3]), async function* (rows) { for await (const row of rows) yield row * 2; }, new Writable({ objectMode: true, write(row, _, done) { n += row; done(); } })).then(() => console.log('sum', n));
JS
  } >stream.js
  check 'rows go through one by one' sh -c 'node stream.js | grep -q "sum 12"'
  export NODE_OPTIONS=--max-old-space-size=24
  try_advice 2 --exit 134 file=export.js
  check 'a snapshot was written' sh -c 'ls Heap.*.heapsnapshot'
}
. "$(dirname "$0")/../harness.sh"
