#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="RangeError: Maximum call stack size exceeded"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > tree.js <<'JS'
const root = { id: 1, children: [] };
root.children.push({ id: 2, parent: root, children: [root] });
function count(node) {
  return 1 + node.children.reduce((sum, child) => sum + count(child), 0);
}
console.log('nodes', count(root));
JS
}
provoke() { node tree.js; }
# A circle has no bottom, however deep the stack.
dead_end() { node --stack-size=2000 tree.js; }
workaround() { sed -i 's/function count(node) {/function count(node, seen = new Set()) {\n  if (seen.has(node)) return 0;\n  seen.add(node);/; s/count(child)/count(child, seen)/' tree.js; node tree.js; }
advice() {
  try_advice 0 --exit 1 file=tree.js
  graph='const root = { children: [] }; root.children.push({ parent: root, children: [root] });'
  { echo "$graph"; advice_text 1 0; echo 'console.log("nodes", count(root));'; } >one.js
  check 'the walk ends' sh -c 'node one.js | grep -q "nodes 2"'
  { echo 'const rows = Array.from({ length: 500000 }, (_, i) => i), more = rows;'; advice_text 2 0; echo 'console.log(all.length, max);'; } >two.js
  check 'large arrays go through' sh -c 'node two.js | grep -q "1000000 499999"'
  { echo 'let root = { children: [] }; for (let i = 1; i < 200000; i++) root = { children: [root] };'; advice_text 3 0; echo 'console.log(n);'; } >three.js
  check 'the depth does not matter' sh -c 'node three.js | grep -q 200000'
}
. "$(dirname "$0")/../harness.sh"
