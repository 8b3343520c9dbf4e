#!/usr/bin/env bash
TOOL=node
NEEDS="node npm"
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
advice() {
  { echo 'const orders = { list: Promise.resolve([]) };'; advice_text 0 0; } >print.js
  check 'the promise shows' sh -c 'node print.js | grep -q Promise'
  { echo 'const loadOrders = async () => [{ id: 7 }]; (async () => {'; advice_text 1 0; echo 'console.log(ids); })();'; } >one.js
  check 'the awaited list has map' sh -c 'node one.js | grep -q 7'
  mkdir -p node_modules/lim; echo '{"name":"lim","version":"2.0.0","type":"module","exports":"./i.js"}' >node_modules/lim/package.json; echo 'export default () => "called";' >node_modules/lim/i.js
  { echo '(async () => {'; advice_text 2 0 package=lim; echo 'console.log(fn()); })();'; } >two.js
  check 'the default export is callable' sh -c 'node two.js | grep -q called'
}
. "$(dirname "$0")/../harness.sh"
