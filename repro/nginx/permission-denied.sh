#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='(13: Permission denied)'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
[ "$(id -u)" = 0 ] || { echo "::skipped:: only root can make nginx change its user"; exit 77; }
tool_version() { nginx_version; }
setup() { PORT=$(free_port); chmod 755 .; mkdir -p home/dev/site; echo hi >home/dev/site/index.html; chmod 700 home/dev; }
site() { LEVEL=info conf <<<"  server { listen 127.0.0.1:$PORT; server_name shop.example.com; root $PWD/home/dev/site; ${1:-} }"; sed -i 's/^user root;/user nobody nogroup;/' nginx.conf; start; }
provoke() { site; get "http://127.0.0.1:$PORT/index.html"; get "http://127.0.0.1:$PORT/img/logo.png"; errors; return 1; }
dead_end() { chmod 777 home/dev/site home/dev/site/index.html; site; get "http://127.0.0.1:$PORT/index.html"; errors; return 1; }
workaround() { (cd home/dev/site && namei -l "$PWD/index.html" 2>/dev/null | tail -n 4 | awk '{print $1, $NF}'); chmod 711 home/dev; site; get "http://127.0.0.1:$PORT/index.html"; errors; test "$(cat body)" = hi; }
advice() {
  sudo() { if [ "$1" = -u ]; then shift 2; setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups "$@"; else "$@"; fi; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  try_advice 0 path="$PWD/home/dev/site/index.html"; advice_text 0 1 path="$PWD/home/dev/site/index.html" | bash | grep 'not readable' || echo '::fault:: test'
  chmod 600 home/dev/site/index.html; try_advice 1 directory=home/dev document-root=home/dev/site; site; check '200' test "$(get "http://127.0.0.1:$PORT/index.html")" = 200
}
. "$(dirname "$0")/../harness.sh"
