#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='connect() failed (111: Connection refused) while connecting to upstream'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); BACK=$(free_port); }
site() { conf <<<"  upstream app { server 127.0.0.1:$BACK; }
  server { listen 127.0.0.1:$PORT; server_name shop.example.com; location / { proxy_pass http://127.0.0.1:$BACK; ${1:-} } location /api/ { proxy_pass http://app; } }"; start; }
provoke() { site; get "http://127.0.0.1:$PORT/"; cat body; get "http://127.0.0.1:$PORT/api/orders"; errors; return 1; }
dead_end() { site 'proxy_connect_timeout 60s; proxy_buffering off;'; get "http://127.0.0.1:$PORT/"; errors; return 1; }
workaround() { backend answers; site; get "http://127.0.0.1:$PORT/"; errors; test "$(cat body)" = ok; }
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  backend answers; if command -v ss >/dev/null; then try_advice 0 backend-host=127.0.0.1 backend-port="$BACK" backend-service=app; fi
  advice_text 2 0 | sed "s/3000/$BACK/" >l; conf <<<"  server { listen 127.0.0.1:$PORT; location / { $(cat l) } }"; start; check '200' test "$(get "http://127.0.0.1:$PORT/")" = 200
}
. "$(dirname "$0")/../harness.sh"
