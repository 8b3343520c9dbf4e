#!/usr/bin/env bash
TOOL=node
NEEDS="node python3 lsof ss"
PACKAGES="nodejs lsof iproute2"
MESSAGE="EADDRINUSE: address already in use"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  port=$(free_port)
  cat > server.js <<'JS'
const http = require('node:http');
const server = http.createServer((req, res) => res.end('ok'));
server.listen(process.env.PORT || 3000, () => {
  console.log('listening on', server.address().port);
  if (process.argv[2] === 'check') server.close();
});
JS
  PORT=$port node server.js >first.log & echo $! > first.pid
  wait_for 5 grep -q listening first.log
}
provoke() { PORT=$port node server.js check; }
dead_end() { sleep 1; PORT=$port node server.js check; }
workaround() { kill "$(cat first.pid)"; wait_for 5 sh -c "! kill -0 $(cat first.pid)"; PORT=$port node server.js check; }
cleanup() { kill "$(cat first.pid)"; }
advice() {
  free=$(free_port); sed -i "1i process.argv[2] = 'check';" server.js
  try_advice 1 other-port="$free" file=server.js
  node -e "require('node:net').createServer().listen('$PWD/app.sock')" & sock=$!
  wait_for 5 test -S app.sock
  check 'ss shows the live listener' sh -c "ss -xlp | grep -F '$PWD/app.sock'"
  kill -9 $sock; wait_for 5 sh -c "! kill -0 $sock"
  try_advice 3 --exit 1 path="$PWD/app.sock"
  check 'the file is gone' test ! -e app.sock
  { echo 'const app = { listen: (port) => console.log("listening", port) };'; advice_text 2 0; } >app.js
  check 'listens once as the entry, not when required' sh -c 'node app.js | grep -q listening && ! node -e "require(\"./app.js\")" | grep -q listening'
  try_advice 0 port="$port" pid="$(cat first.pid)"
  wait_for 5 sh -c "! kill -0 $(cat first.pid)"
  check 'the port is free again' env PORT="$port" node server.js check
}
. "$(dirname "$0")/../harness.sh"
