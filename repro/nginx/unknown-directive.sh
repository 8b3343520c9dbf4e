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
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  advice_text 0 0 | bash | grep 'nginx/' || echo '::fault:: nginx -V'; advice_text 0 1 | bash || [ $? = 1 ] || echo '::fault:: grep'
  apt-get() { echo "$@"; }; conf <<<''; nginx() { command nginx -p "$PWD" -c nginx.conf -e stderr "$@"; }; export -f apt-get nginx; try_advice 1; check 'the package is there' sh -c 'apt-cache policy libnginx-mod-http-headers-more-filter | grep -q Candidate'
  printf 'server {\n  listen 80;\n\302\240 server_name a;\n}\n' >f.conf; advice_text 2 0 line=3 file=f.conf | bash | grep 'M-BM-  *server_name' || echo '::fault:: cat -A'
  conf <<<"  log_format main '\$remote_addr';
    '\$status';"; test_conf | grep 'unknown directive "\$status"' || echo '::fault:: a semicolon too many is no unknown directive'
}
. "$(dirname "$0")/../harness.sh"
