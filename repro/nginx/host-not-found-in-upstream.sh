#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='host not found in upstream'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { backend answers; PORT=$(free_port); conf <<<"  server { listen 127.0.0.1:$PORT; location / { proxy_pass http://app:3000; } }"; }
provoke() { test_conf; local rc=$?; conf <<<"  upstream api { server api.internal.invalid:8080; }
  server { listen 127.0.0.1:$PORT; location / { proxy_pass http://api; } }"; test_conf; return $rc; }
dead_end() { conf <<<"  resolver 127.0.0.1 valid=10s;
  server { listen 127.0.0.1:$PORT; location / { proxy_pass http://app:3000; } }"; test_conf; }
workaround() { conf <<<"  resolver 127.0.0.1 valid=10s;
  server { listen 127.0.0.1:$PORT; location / { set \$app app; proxy_pass http://\$app:3000; } }"; test_conf && start; }
. "$(dirname "$0")/../harness.sh"
