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
. "$(dirname "$0")/../harness.sh"
