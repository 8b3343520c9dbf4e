#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='upstream timed out (110: Connection timed out)'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); backend slow; }
site() { conf <<<"  server { listen 127.0.0.1:$PORT; server_name shop.example.com; location / { proxy_pass http://127.0.0.1:$BACK; proxy_read_timeout 1s; ${1:-} } }"; start; }
provoke() { site; get "http://127.0.0.1:$PORT/report"; cat body; get "http://127.0.0.1:$PORT/export?year=2026"; errors; return 1; }
dead_end() { site 'proxy_connect_timeout 300s; send_timeout 300s; keepalive_timeout 300s;'; get "http://127.0.0.1:$PORT/report"; errors; return 1; }
workaround() { conf <<<"  server { listen 127.0.0.1:$PORT; location / { proxy_pass http://127.0.0.1:$BACK; } location /report { proxy_pass http://127.0.0.1:$BACK; proxy_read_timeout 300s; } }"; start; get "http://127.0.0.1:$PORT/report"; errors; test "$(cat body)" = ok; }
advice() {
  try_advice 0 backend-host=127.0.0.1 backend-port="$BACK" path=report
  { advice_text 0 1 | sed "s#/var/log/nginx/#$PWD/#"; echo "  upstream app { server 127.0.0.1:$BACK; } server { listen 127.0.0.1:$PORT; proxy_read_timeout 1s;"; advice_text 1 0 backend-host=127.0.0.1 backend-port="$BACK"; echo '}'; } | conf; start; check '200' test "$(get "http://127.0.0.1:$PORT/report")" = 200; sleep 0.3; cat timed.log; check 'the time is logged' grep -q 'GET /report HTTP/1.1 200 3' timed.log
}
. "$(dirname "$0")/../harness.sh"
