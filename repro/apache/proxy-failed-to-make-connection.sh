#!/usr/bin/env bash
PATH=$PATH:/usr/sbin
TOOL=apache2 NEEDS="apache2 curl python3" PACKAGES="apache2 curl python3"
MESSAGE='failed to make connection to backend'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apache.bash"
tool_version() { apache_version; }
setup() { PORT=$(free_port); BACK=$(free_port); }
site() { LOAD='proxy proxy_http' conf <<<"ServerName shop.example.com
Listen 127.0.0.1:$PORT
ProxyPass / http://127.0.0.1:$BACK/ ${1:-}"; httpd -k start; wait_for 5 started; : >error.log; }
provoke() { site; sleep 0.2; get "http://127.0.0.1:$PORT/checkout"; get -H 'Referer: https://shop.example.com/cart' "http://127.0.0.1:$PORT/api/orders"; log; return 1; }
dead_end() { site 'timeout=300 connectiontimeout=60'; get "http://127.0.0.1:$PORT/checkout"; log; return 1; }
workaround() { echo hi >index.html; python3 -m http.server --bind 127.0.0.1 "$BACK" >/dev/null 2>&1 & echo $! >>other.pids; wait_for 5 curl -q -s "http://127.0.0.1:$BACK/"; site retry=0; get "http://127.0.0.1:$PORT/index.html"; log; test "$(cat body)" = hi; }
advice() {
  sudo() { "$@"; }; systemctl() { echo "$@"; }; a2enmod() { echo "$@"; }; setsebool() { echo "$@"; }; apache2ctl() { case $1 in configtest) apache2 -f "$PWD/httpd.conf" -t ;; *) apache2 -f "$PWD/httpd.conf" "$@" ;; esac; }; apachectl() { apache2ctl "$@"; }; sysctl() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl a2enmod setsebool apache2ctl apachectl sysctl docker
  echo hi >index.html; python3 -m http.server --bind 127.0.0.1 "$BACK" >/dev/null 2>&1 & echo $! >>other.pids; wait_for 5 curl -q -s "http://127.0.0.1:$BACK/"
  if command -v ss >/dev/null; then try_advice 0 address="127.0.0.1:$BACK" backend-port="$BACK"; fi
  site; for n in 1 2; do sed -i '/^ProxyPass/d' httpd.conf; advice_text $n 0 backend-port="$BACK" >>httpd.conf; httpd -t; httpd -k restart; sleep 0.5; wait_for 5 started; check '200' test "$(get "http://127.0.0.1:$PORT/index.html")" = 200; done
}
. "$(dirname "$0")/../harness.sh"
