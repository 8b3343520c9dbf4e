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
advice() {
  try_advice 0 --exit 1 file=report.js
  { echo 'const order = { id: 8 }; try {'; advice_text 1 0; echo '} catch (error) { console.log(error.message); }'; } >one.js
  check 'the absent case is named' sh -c 'node one.js | grep -q "order 8 has no buyer"'
  { echo 'const loadOrder = async (id) => ({ id }); (async () => { const id = 8;'; advice_text 2 0; echo 'console.log(order.id); })();'; } >two.js
  check 'the awaited value has the field' sh -c 'node two.js | grep -q 8'
  { echo 'new (class { constructor() { const button = new EventTarget(); '; advice_text 3 0; echo 'button.dispatchEvent(new Event("click")); } save() { console.log("saved", this.constructor.name !== "EventTarget"); } })();'; } >three.js
  check 'this is kept' sh -c 'node three.js | grep -q "saved true"'
}
. "$(dirname "$0")/../harness.sh"
