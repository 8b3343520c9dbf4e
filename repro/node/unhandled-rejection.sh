#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="ERR_UNHANDLED_REJECTION"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > sync.js <<'JS'
async function pay(order) {
  if (!order.total) return Promise.reject('order ' + order.id + ' has no total');
}
function main() {
  pay({ id: 7 });
  setTimeout(() => console.log('still running'), 50);
}
main();
JS
}
provoke() { node sync.js; }
# try/catch ends before the promise is settled.
dead_end() { sed -i 's/^  pay({ id: 7 });/  try { pay({ id: 7 }); } catch (error) { console.error("caught", error); }/' sync.js; node sync.js; }
workaround() { sed -i 's/^function main/async function main/; s/^  pay({ id: 7 });/  try { await pay({ id: 7 }); } catch (error) { console.error("caught:", error); }/' sync.js; node sync.js; }
advice() {
  { echo 'const pay = async () => { throw new Error("no total"); }; (async () => {'; advice_text 0 0; echo '})();'; } >one.js
  check 'the rejection is handled' sh -c 'node one.js 2>&1 | grep -q "payment failed"'
  { echo '(async () => { const order = { id: 7 };'; advice_text 1 0; echo '})();'; } >two.js
  check 'the crash names the file' sh -c 'node two.js 2>&1 | grep -q "two.js:"'
}
. "$(dirname "$0")/../harness.sh"
