#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="SyntaxError: The requested module"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  echo '{"name":"shop-api","type":"module"}' > package.json
  echo 'export default function total(xs) { return xs.reduce((a, b) => a + b, 0); }' > cart.js
  echo "import { total } from './cart.js'; console.log(total([1, 2]));" > main.js
}
provoke() { node main.js; }
dead_end() { sed -i 's/{ total }/{ total as sum }/; s/log(total/log(sum/' main.js; node main.js; }
workaround() { sed -i 's/{ total }/total/' main.js; node main.js; }
advice() {
  try_advice 0 module=./cart.js
  check 'the list shows default only' sh -c "node -e \"import('./cart.js').then((m) => console.log(Object.keys(m)))\" | grep -q default"
  advice_text 0 1 module=./cart.js >list.js; check 'the same inside a module' sh -c 'node list.js | grep -q default'
  { advice_text 1 0 module=./cart.js export=total; echo 'console.log(total([1, 2]));'; } >main.js
  check 'the default import links' sh -c 'node main.js | grep -q 3'
  mkdir -p node_modules/cj; echo 'const all = { parse: () => "parsed" }; module.exports = Object.assign({}, all);' >node_modules/cj/index.js
  { advice_text 1 1 module=cj export=parse; echo 'console.log(parse());'; } >cj.js
  check 'the CommonJS default has it' sh -c 'node cj.js | grep -q parsed'
}
. "$(dirname "$0")/../harness.sh"
