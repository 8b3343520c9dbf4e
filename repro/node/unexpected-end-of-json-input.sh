#!/usr/bin/env bash
TOOL=node
NEEDS="node curl"
PACKAGES="nodejs"
MESSAGE="Unexpected end of JSON input"
DEAD_END=1 WORKAROUND=1
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > order.js <<'JS'
const http = require('node:http');
const server = http.createServer((request, response) => { response.writeHead(204); response.end(); });
server.listen(0, '127.0.0.1', async () => {
  try {
    const response = await fetch('http://127.0.0.1:' + server.address().port + '/orders/7', { method: 'DELETE' });
    const order = await response.json();
    console.log(order);
  } catch (error) { console.error(error); process.exitCode = 1; }
  server.close(); server.closeAllConnections();
});
JS
}
provoke() { node order.js; }
dead_end() { sed -i 's/await response.json()/JSON.parse(await response.text())/' order.js; node order.js; }
workaround() { sed -i 's/await response.json()/await response.text().then((text) => (text === "" ? null : JSON.parse(text)))/' order.js; node order.js; }
advice() {
  node -e 'require("node:http").createServer((q, r) => { r.writeHead(204); r.end(); }).listen(0, "127.0.0.1", function () { console.log(this.address().port); })' >port & server=$!
  wait_for 5 grep -q . port
  try_advice 0 url="http://127.0.0.1:$(cat port)/orders/7"
  for body in '' '{"id":7}'; do
    { echo "(async () => { const response = new Response('$body');"; advice_text 1 0; echo 'console.log("order", order); })();'; } >one.js
    check 'an empty body is null, another is parsed' sh -c 'node one.js | grep -qE "order (null|\{ id: 7 \})"'
  done
  { echo "(async () => { const response = new Response('[1,');"; advice_text 0 1; echo '})();'; } >print.js
  check 'status, length and end are printed' sh -c 'node print.js | grep -q "200 3 \[1,"'
  { echo 'const stream = require("node:stream").Readable.from([Buffer.from("{\"a\":"), Buffer.from("1}")], { objectMode: false }); (async () => {'; advice_text 2 0; echo 'console.log(value.a); })();'; } >two.js
  check 'the whole stream is parsed' sh -c 'node two.js | grep -q 1'
  { echo 'const file = "data.json", text = "{}";'; advice_text 3 0; } >three.js
  check 'the new file is in place' sh -c 'node three.js && grep -q {} data.json && test ! -e data.json.tmp'
  kill $server
}
. "$(dirname "$0")/../harness.sh"
