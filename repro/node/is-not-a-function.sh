#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="is not a function"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > orders.js <<'JS'
const load = async () => [{ id: 7 }];
async function main() {
  const orders = { list: load() };
  console.log(orders.list.map((order) => order.id));
}
main();
JS
}
provoke() { node orders.js; }
# A promise has other members; optional calls do not make a function of what is none.
dead_end() { sed -i 's/const orders = .*/const orders = { list: Object.assign(load(), { map: {} }) };/; s/orders.list.map(/orders.list.map?.(/' orders.js; node orders.js; }
workaround() { sed -i 's/list: load()/list: await load()/' orders.js; node orders.js; }
. "$(dirname "$0")/../harness.sh"
