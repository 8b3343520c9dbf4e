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
. "$(dirname "$0")/../harness.sh"
