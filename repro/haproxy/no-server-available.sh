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
. "$(dirname "$0")/../harness.sh"
