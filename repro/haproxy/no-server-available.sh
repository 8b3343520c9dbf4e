#!/usr/bin/env bash
PATH=$PATH:/usr/sbin
TOOL=haproxy NEEDS="haproxy curl python3" PACKAGES="haproxy curl python3"
MESSAGE='has no server available!'
DEAD_END=0 WORKAROUND=0
tool_version() { haproxy -v | sed -n "1s/.*version \([0-9.]*\).*/HAProxy \1/p"; }
setup() { PORT=$(free_port); BACK=$(free_port); conf; }
conf() { printf 'global\n  log stdout format raw local0\ndefaults\n  mode http\n  log global\n  option httplog\n  timeout connect 1s\n  timeout client 5s\n  timeout server 5s\nfrontend web\n  bind 127.0.0.1:%s\n  default_backend app\nbackend app\n  option httpchk GET /healthz\n  server app1 127.0.0.1:%s check inter 200 fall 2 %s\n' "$PORT" "$BACK" "${1:-}" >haproxy.cfg; }
run() { haproxy -db -f haproxy.cfg >out.log 2>&1 </dev/null & echo $! >>pids; wait_for 5 curl -q -s -o /dev/null "http://127.0.0.1:$PORT/"; }
log() { sed 's/^\(\[[A-Z]*\] *\) *([0-9]*)/\1 (7)/; s/^\(127[^ ]*\):[0-9]* /\1:40000 /' out.log | grep -vE 'NOTICE|^\[ALERT\].*(Proxy .* started)'; }
provoke() { run; wait_for 5 grep -q 'no server available' out.log; curl -q -sS -o /dev/null -w '%{http_code}\n' "http://127.0.0.1:$PORT/checkout"; log; return 1; }
dead_end() { conf 'rise 1'; sed -i 's/timeout server 5s/timeout server 300s\n  retries 10/' haproxy.cfg; run; wait_for 5 grep -q 'no server available' out.log; log; return 1; }
workaround() { mkdir www; echo ok >www/healthz; python3 -m http.server --bind 127.0.0.1 --directory www "$BACK" >/dev/null 2>&1 & echo $! >>pids; wait_for 5 curl -q -sf "http://127.0.0.1:$BACK/healthz"; run; sleep 0.6; curl -q -sS -w '%{http_code}\n' "http://127.0.0.1:$PORT/healthz"; log | grep -v ' 200 '; return 0; }
cleanup() { kill $(cat pids); }
advice() {
  sudo() { "$@"; }; systemctl() { echo "$@"; }; a2enmod() { echo "$@"; }; setsebool() { echo "$@"; }; apache2ctl() { case $1 in configtest) apache2 -f "$PWD/httpd.conf" -t ;; *) apache2 -f "$PWD/httpd.conf" "$@" ;; esac; }; apachectl() { apache2ctl "$@"; }; sysctl() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl a2enmod setsebool apache2ctl apachectl sysctl docker
  mkdir www; echo ok >www/healthz; python3 -m http.server --bind 127.0.0.1 --directory www "$BACK" >/dev/null 2>&1 & echo $! >>pids; wait_for 5 curl -q -sf "http://127.0.0.1:$BACK/healthz"
  sed -i "s#^global#global\n  stats socket $PWD/admin.sock mode 600 level admin#; s#^  option httpchk.*##" haproxy.cfg; advice_text 1 0 check-path=healthz host=shop.example.com | sed 's/^/  /' >check; sed -i '/^backend app/r check' haproxy.cfg; cat haproxy.cfg; check 'haproxy -c' haproxy -c -f haproxy.cfg; run; sleep 0.6
  advice_text 0 0 host=shop.example.com server-address=127.0.0.1 port="$BACK" check-path=healthz | bash || echo '::fault:: curl'; check '200' curl -q -sf "http://127.0.0.1:$PORT/healthz"
  if command -v socat >/dev/null; then advice_text 0 1 | sed "s#/run/haproxy/#$PWD/#" | bash | grep app1 || echo '::fault:: socat'; fi
  { printf 'defaults\n  mode http\n  timeout connect 1s\n  timeout client 5s\n  timeout server 5s\nfrontend f\n  bind 127.0.0.1:1\n  default_backend app\n'; advice_text 2 0; } >r.cfg; check 'haproxy -c' haproxy -c -f r.cfg
}
. "$(dirname "$0")/../harness.sh"
