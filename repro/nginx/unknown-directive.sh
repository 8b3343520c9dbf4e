#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='unknown directive'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); }
provoke() { conf <<<"  proxy_passs http://127.0.0.1:3000;"; test_conf; local rc=$?; conf <<<"  server { listen 127.0.0.1:$PORT; location / { more_set_headers 'Server: shop'; } }"; test_conf; return $rc; }
dead_end() { conf <<<"  server { listen 127.0.0.1:$PORT; more_set_headers 'Server: shop'; }"; test_conf; nginx -p "$PWD" -c nginx.conf -e stderr -s reload 2>&1 | sed 's/^20.*\] [0-9#]*: /nginx: [emerg] /'; return 1; }
workaround() { nginx -V 2>&1 | tr ' ' '\n' | grep -E 'with-http_(ssl|v2)_module'; conf <<<"  server { listen 127.0.0.1:$PORT; server_tokens off; location / { add_header X-Shop 1 always; } }"; test_conf; }
. "$(dirname "$0")/../harness.sh"
