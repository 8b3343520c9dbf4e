#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="ReferenceError: total is not defined"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > cart.js <<'JS'
const items = [{ price: 3 }, { price: 4 }];
for (const item of items) { let total = 0; total += item.price; }
console.log(total);
JS
}
provoke() { node cart.js; }
dead_end() { sed -i 's/^console.log(total)/if (total) console.log(total)/' cart.js; node cart.js; }
workaround() { sed -i 's/let total = 0; //; 1i let total = 0;' cart.js; node cart.js; }
advice() {
  { echo 'const items = [{ price: 3 }, { price: 4 }];'; advice_text 1 0; } >one.js
  check 'the sum is visible after the loop' sh -c 'node one.js | grep -q 7'
  advice_text 2 0 >tsconfig.json
  check 'the setting parses' node -e 'require("./tsconfig.json").compilerOptions.jsx.length'
}
. "$(dirname "$0")/../harness.sh"
