#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="getaddrinfo "
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > client.js <<'JS'
const http = require('node:http');
const server = http.createServer((req, res) => res.end('ok')).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  http.get(`http://${process.env.API_HOST}:${port}/health`, { timeout: 1000 }, (res) => { console.log('status', res.statusCode); server.close(); });
});
JS
}
provoke() { API_HOST=api.shop.invalid node client.js; }
# A host name with the scheme in it is another unknown name.
dead_end() { sed -i 's#http.get(`http://${process.env.API_HOST}:${port}/health`, {#http.get({ host: process.env.API_HOST, port, path: "/health",#' client.js; API_HOST=http://localhost node client.js; }
workaround() { API_HOST=localhost node client.js; }
advice() {
  try_advice 0 host=localhost
  try_advice 0 --exit 2 host=api.shop.invalid
  export API_HOST='"db.internal"'
  try_advice 1 variable=API_HOST
  docker() { [ "$*" = 'network connect shop api' ]; }; export -f docker
  try_advice 2 network=shop container=api
}
. "$(dirname "$0")/../harness.sh"
