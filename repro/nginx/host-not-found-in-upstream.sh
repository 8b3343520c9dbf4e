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
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  try_advice 0 nginx-service=nginx host=app network=shop; check 'getent' getent hosts localhost
  { echo "  server { listen 127.0.0.1:$PORT;"; advice_text 1 0 host=app port=3000; echo '}'; } | conf; check 'nginx -t' test_conf; check 'it starts' start
  advice_text 2 0 health-command='curl -f http://localhost:3000/' >compose.yaml; check 'the file is YAML' python3 -c 'import yaml; assert yaml.safe_load(open("compose.yaml"))["services"]["nginx"]["depends_on"]["app"]["condition"] == "service_healthy"'
}
. "$(dirname "$0")/../harness.sh"
