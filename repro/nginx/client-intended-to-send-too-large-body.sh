#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='client intended to send too large body'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { backend answers; PORT=$(free_port); head -c 1500000 /dev/zero >photo.jpg; }
site() { conf <<<"  ${2:-}
  server { listen 127.0.0.1:$PORT; server_name shop.example.com; ${1:-} location / { proxy_pass http://127.0.0.1:$BACK; } }"; }
provoke() { site; start; get -H 'Host: shop.example.com' -F photo=@photo.jpg "http://127.0.0.1:$PORT/upload"; cat body; get -T photo.jpg "http://127.0.0.1:$PORT/files/photo.jpg"; errors; return 1; }
dead_end() { site '' 'proxy_max_temp_file_size 0; client_body_buffer_size 8m;'; start; get -F photo=@photo.jpg "http://127.0.0.1:$PORT/upload"; errors; return 1; }
workaround() { site 'client_max_body_size 20m;'; test_conf; start; test "$(get -F photo=@photo.jpg "http://127.0.0.1:$PORT/upload" | tee /dev/stderr)" = 200; }
. "$(dirname "$0")/../harness.sh"
