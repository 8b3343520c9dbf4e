#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="Cannot read properties of"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > report.js <<'JS'
async function loadOrder(id) {
  return id === 7 ? { id, buyer: { name: 'Li Wei' } } : { id };
}
async function main() {
  const order = await loadOrder(8);
  console.log('buyer:', order.buyer.name);
}
main();
JS
}
provoke() { node report.js; }
# The object that is tested is not the one that is missing.
dead_end() { sed -i "s/  console.log('buyer:'/  if (order) console.log('buyer:'/" report.js; node report.js; }
workaround() { sed -i "s/order.buyer.name/order.buyer?.name ?? 'unknown'/" report.js; node report.js; }
. "$(dirname "$0")/../harness.sh"
