#!/usr/bin/env bash
TOOL=node
NEEDS="node"
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
workaround() { sed -i 's/await response.json()/response.status === 204 ? null : await response.json()/' order.js; node order.js; }
. "$(dirname "$0")/../harness.sh"
