#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='conflicting server name'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); mkdir sites; printf 'server { listen %s; server_name shop.example.com www.example.com; }\n' "$PORT" >sites/shop.conf; cp sites/shop.conf sites/shop.conf.bak; conf <<<"  include sites/*;"; }
provoke() { test_conf; start; errors; }
dead_end() { sed -i '1s/^/# later /' sites/shop.conf; cp sites/shop.conf.bak sites/a.conf; test_conf; start; }
workaround() { nginx -p "$PWD" -c nginx.conf -e stderr -T 2>/dev/null | grep -nE '^# configuration file|server_name' | tail -n 4 | sed "s#$PWD#/home/dev/app#"; rm sites/shop.conf.bak; test_conf && start; }
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  start; nginx() { command nginx -p "$PWD" -c nginx.conf -e stderr "$@"; }; export -f nginx; advice_text 0 0 | bash >seen; cat seen; check 'both are shown' test "$(grep -c 'server_name shop' seen)" = 2
  advice_text 0 1 | sed "s#/etc/nginx/sites-enabled#sites#; s#/etc/nginx/conf.d#.#" | bash || echo '::fault:: ls'
  mkdir available; advice_text 1 0 backup-file=shop.conf.bak | sed "s#/etc/nginx/sites-enabled#sites#; s#/etc/nginx/sites-available#available#" | bash; advice_text 1 1 | sed "s#/etc/nginx/sites-enabled#$PWD/sites#" >inc; conf <inc; advice_text 1 2 | bash || echo '::fault:: reload'; check 'no warning' sh -c '! nginx -p "$PWD" -c nginx.conf -e stderr -t 2>&1 | grep conflicting'
}
. "$(dirname "$0")/../harness.sh"
