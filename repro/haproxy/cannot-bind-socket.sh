#!/usr/bin/env bash
PATH=$PATH:/usr/sbin
TOOL=haproxy NEEDS="haproxy curl python3" PACKAGES="haproxy curl python3"
MESSAGE='cannot bind socket (Address already in use)'
DEAD_END=0 WORKAROUND=0
tool_version() { haproxy -v | sed -n "1s/.*version \([0-9.]*\).*/HAProxy \1/p"; }
setup() { PORT=$(free_port); python3 -m http.server --bind 127.0.0.1 "$PORT" >/dev/null 2>&1 & echo $! >>pids; wait_for 5 curl -q -s "http://127.0.0.1:$PORT/"; conf 127.0.0.1; }
conf() { printf 'defaults\n  mode http\n  timeout connect 1s\n  timeout client 5s\n  timeout server 5s\nfrontend web\n  bind %s:%s\n  http-request return status 200\n' "$1" "$PORT" >haproxy.cfg; }
clean() { sed 's/^\(\[[A-Z]*\] *\) *([0-9]*)/\1 (7)/'; }
provoke() { haproxy -db -f haproxy.cfg 2>&1 | clean; conf '*'; haproxy -db -f haproxy.cfg 2>&1 | clean; return 1; }
dead_end() { haproxy -c -f haproxy.cfg 2>&1 | clean; haproxy -db -f haproxy.cfg 2>&1 | clean; return 1; }
workaround() { ss -ltnp "sport = :$PORT" 2>/dev/null | grep -o python3 | head -n 1; kill "$(head -n 1 pids)"; sleep 0.3; haproxy -db -f haproxy.cfg >/dev/null 2>&1 & echo $! >>pids; wait_for 5 curl -q -sf "http://127.0.0.1:$PORT/" && curl -q -sS -o /dev/null -w '%{http_code}\n' "http://127.0.0.1:$PORT/"; }
cleanup() { kill $(cat pids); }
advice() {
  sudo() { "$@"; }; systemctl() { echo "$@"; }; a2enmod() { echo "$@"; }; setsebool() { echo "$@"; }; apache2ctl() { case $1 in configtest) apache2 -f "$PWD/httpd.conf" -t ;; *) apache2 -f "$PWD/httpd.conf" "$@" ;; esac; }; apachectl() { apache2ctl "$@"; }; sysctl() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl a2enmod setsebool apache2ctl apachectl sysctl docker
  if command -v ss >/dev/null; then try_advice 0 port="$PORT" other-service=nginx; advice_text 0 0 port="$PORT" | bash | grep python3 || echo '::fault:: the holder is not shown'; fi
  try_advice 1; check 'the setting exists' test -e /proc/sys/net/ipv4/ip_nonlocal_bind; try_advice 2 image=shop
}
. "$(dirname "$0")/../harness.sh"
