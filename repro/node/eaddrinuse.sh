#!/usr/bin/env bash
TOOL=node
NEEDS="node python3"
PACKAGES="nodejs"
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
. "$(dirname "$0")/../harness.sh"
