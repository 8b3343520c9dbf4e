#!/usr/bin/env bash
TOOL=node
NEEDS="node python3 ss timeout"
PACKAGES="nodejs iproute2"
MESSAGE="connect ECONNREFUSED"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  port=$(free_port)
  cat > client.js <<'JS'
const http = require('node:http');
http.get(`http://${process.env.HOST || 'localhost'}:${process.env.PORT}/health`, (res) => { res.resume(); console.log('status', res.statusCode); });
JS
  cat > server.js <<'JS'
require('node:http').createServer((q, s) => s.end('ok')).listen(process.env.PORT, process.env.BIND, () => console.log('up'));
JS
}
provoke() { HOST=127.0.0.1 PORT=$port node client.js; }
# The caller waits longer, but nothing listens there.
dead_end() { echo "require('node:http').get({ host: '127.0.0.1', port: $port, path: '/health', timeout: 60000 });" > client.js; node client.js; }
workaround() {
  BIND=127.0.0.1 PORT=$port node server.js > up.log & echo $! > pid
  wait_for 5 grep -q up up.log; HOST=127.0.0.1 PORT=$port node client.js
}
cleanup() { kill "$(cat pid)"; }
advice() {
  BIND=127.0.0.1 PORT=$port node server.js > up.log & echo $! > pid
  try_advice 2 host=127.0.0.1 port="$port"
  try_advice 0 port="$port"
  check 'ss names the listener' sh -c "ss -ltnp 'sport = :$port' | grep -q 127.0.0.1:$port"
  advice_text 1 0 >compose.yaml
  check 'each service can start, with the account of the URL' python3 -c "import yaml; s = yaml.safe_load(open('compose.yaml'))['services']; e = s['db']['environment']; assert s['api']['build'] and '//' + e['POSTGRES_USER'] + ':' + e['POSTGRES_PASSWORD'] + '@db:' in s['api']['environment']['DATABASE_URL']"
  # the option's first name, in Node 18 and 19, had "enable" in it
  local option=--network-family-autoselection; node $option -e 0 2>/dev/null || option=--enable-network-family-autoselection
  if node $option -e 0 2>/dev/null; then
    node "$option" -e "require('node:http').get({ host: 'x', port: $(free_port), lookup: (host, options, done) => done(null, [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }]) })" 2>&1 | tee out
    # Node 18 has the code in a line below
    check 'every address refuses' sh -c 'grep -q AggregateError out && grep -q ECONNREFUSED out'
  fi
}
. "$(dirname "$0")/../harness.sh"
