#!/usr/bin/env bash
TOOL=node NEEDS="node" PACKAGES="nodejs"
MESSAGE='Cannot convert undefined or null to object'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Node.js $(node -p process.versions.node)"; }
setup() { printf '%s\n' "const data = JSON.parse('{\"total\": 0}');" 'const names = Object.keys(data.items);' 'console.log(names.length);' >list.js; }
provoke() { node list.js; }
dead_end() { sed -i 's/data.items/data?.items/' list.js; node list.js; }
workaround() { { sed -n 1p list.js; record_commands text "$RECORD" 0 0; echo 'console.log(names.length);'; } >fixed.js; node fixed.js; }
advice() {
  { echo 'const data = undefined;'; advice_text 0 0; echo 'console.log(names.length);'; } >a.js; check 'an empty list' test "$(node a.js)" = 0
  { echo 'const url = "data:application/json,{}";'; advice_text 1 0; } >b.mjs; check 'the field is named' sh -c 'node b.mjs 2>&1 | grep -q "no items in the answer"'
  try_advice 2 --exit 1 script=list.js
}
. "$(dirname "$0")/../harness.sh"
