#!/usr/bin/env bash
TOOL=node NEEDS="node" PACKAGES="nodejs"
MESSAGE="Identifier 'total' has already been declared"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Node.js $(node -p process.versions.node)"; }
setup() { printf '%s\n' 'const total = 1;' "const total = 2;" 'console.log(total);' >sum.js; }
provoke() { node sum.js; }
dead_end() { sed -i '2s/const/var/' sum.js; node sum.js; sed -i '2s/var/let/' sum.js; node sum.js; sed -i '2s/.*/let total = 2;/; 1s/const total = 1;/let total = 1; total = undefined;/' sum.js; node sum.js; }
workaround() { sed -i '2s/total/other/' sum.js; node sum.js; }
advice() {
  try_advice 0 name=total file=sum.js >out; cat out; check 'both' sh -c 'grep -q ^1: out && grep -q ^2: out'
  { echo 'function name(kind) {'; advice_text 1 0; echo '} console.log(name("a"), name("b"));'; } >b.js; check 'two scopes' test "$(node b.js)" = 'first other'
  advice_text 2 0 >c.html; check 'a module' grep -q 'type="module"' c.html
}
. "$(dirname "$0")/../harness.sh"
