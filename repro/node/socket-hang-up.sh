#!/usr/bin/env bash
TOOL=node
NEEDS="node"
PACKAGES="nodejs"
MESSAGE="socket hang up"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  cat > get.js <<'J'
const net = require('node:net'), http = require('node:http');
const how = process.argv[2], options = process.argv[3] ? JSON.parse(process.argv[3]) : {};
const server = net.createServer((socket) => socket.once('data', () => (how === 'reset' ? socket.resetAndDestroy() : socket.end(how === 'answer' ? 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n' : undefined))));
server.listen(0, '127.0.0.1', () => http.get({ port: server.address().port, ...options }, (res) => { console.log(res.statusCode); res.resume(); server.close(); }).on('error', (error) => { console.error(error); process.exit(1); }));
J
}
provoke() { node get.js close; node get.js reset; }
# it is the other side that closes; waiting longer changes nothing
dead_end() { node get.js close '{"timeout":60000}'; }
workaround() { node get.js answer; }
advice() {
  cat > twice.js <<'J'
const net = require('node:net');
let count = 0;
const server = net.createServer((socket) => socket.once('data', () => (count++ ? socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n') : socket.end())));
J
  advice_text 1 0 >> twice.js
  echo "server.listen(0, '127.0.0.1', async () => { const { status } = await fetchTwice('http://127.0.0.1:' + server.address().port); process.exit(status === 200 && count === 2 ? 0 : 1); });" >> twice.js; check 'the second try is answered' node twice.js
  { echo "const server = require('node:http').createServer();"; advice_text 2 0; } > keep.js; check 'the settings are taken' node keep.js
  command -v curl >/dev/null && { python3 -u -m http.server --bind 127.0.0.1 0 > port.txt 2>&1 & }; command -v curl >/dev/null && { wait_for 5 grep -q 'port [0-9]' port.txt; sleep 0.2; try_advice 0 "url=http://127.0.0.1:$(grep -oE 'port [0-9]+' port.txt | cut -c6-)/"; kill $!; }
}
. "$(dirname "$0")/../harness.sh"
