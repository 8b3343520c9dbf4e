#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='failed (98: Address already in use)'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); python3 -m http.server --bind 127.0.0.1 "$PORT" >/dev/null 2>&1 & echo $! >>other.pids; wait_for 5 curl -q -s "http://127.0.0.1:$PORT/"; conf <<<"  server { listen 127.0.0.1:$PORT; }"; }
show() { nginx -p "$PWD" -c nginx.conf -e error.log 2>&1 | grep -v alert; }
provoke() { show; conf <<<"  server { listen $PORT; }"; show; return 1; }
dead_end() { test_conf; show; show; return 1; }
workaround() { ss -ltnp "sport = :$PORT" 2>/dev/null | grep -o 'python3' | head -n 1; kill "$(cat other.pids)"; sleep 0.3; start && get "http://127.0.0.1:$PORT/"; }
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  if command -v ss >/dev/null; then try_advice 0 port="$PORT" other-service=apache2; advice_text 0 0 port="$PORT" | bash | grep python3 || echo '::fault:: the holder is not shown'; fi
  kill "$(cat other.pids)"; rm other.pids; sleep 0.3; start; advice_text 1 0 | bash | grep -w "$(cat nginx.pid)" || echo '::fault:: pgrep'; advice_text 1 1 master-pid="$(cat nginx.pid)" | bash; check 'it ends' wait_for 5 test ! -e nginx.pid
  advice_text 2 0 | sed "s/8080/$PORT/" >l; conf <<<"  server { $(cat l) }"; check 'nginx -t' test_conf
}
. "$(dirname "$0")/../harness.sh"
