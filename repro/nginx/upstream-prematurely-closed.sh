#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='upstream prematurely closed connection while reading response header from upstream'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); }
site() { conf <<<"  server { listen 127.0.0.1:$PORT; server_name shop.example.com; location / { proxy_pass http://127.0.0.1:$BACK; ${1:-} } }"; start; }
provoke() { backend dies; site; get "http://127.0.0.1:$PORT/checkout"; get -d a=1 "http://127.0.0.1:$PORT/api/orders"; errors; return 1; }
dead_end() { backend dies; site 'proxy_read_timeout 300s; proxy_connect_timeout 300s;'; get "http://127.0.0.1:$PORT/checkout"; errors; return 1; }
workaround() { backend dies; curl -q -sS "http://127.0.0.1:$BACK/checkout"; backend answers; site; get "http://127.0.0.1:$PORT/checkout"; errors; test "$(cat body)" = ok; }
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  backend dies; advice_text 0 0 backend-port="$BACK" path=checkout | bash 2>&1 | grep 'Empty reply from server' || echo '::fault:: curl'; advice_text 0 1 backend-service=app | bash; advice_text 0 2 | bash | grep Killed || echo '::fault:: dmesg'
  if command -v node >/dev/null; then { echo 'const server = require("http").createServer();'; advice_text 2 0; echo 'if (server.keepAliveTimeout !== 75000) process.exit(1)'; } >s.js; check 'it is set' node s.js; fi
}
. "$(dirname "$0")/../harness.sh"
