#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3 ss" PACKAGES="nginx curl python3 iproute2"
MESSAGE="worker_connections are not enough"
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); }
site() { printf 'server { listen 127.0.0.1:%s; location / { return 200 ok; } location /loop { proxy_pass http://127.0.0.1:%s; } }\n' "$PORT" "$PORT" | conf; }
busy() { # connections that are held open
  python3 - "$PORT" <<'PY'
import socket, sys, time
held = []
for _ in range(12):
    s = socket.create_connection(("127.0.0.1", int(sys.argv[1]))); s.sendall(b"GET / HTTP/1.1\r\n"); held.append(s)
time.sleep(1)
PY
}
asked() { start && busy; errors | grep -v 'exceed open file' | head -n 3; if grep -q 'are not enough' error.log; then return 1; fi; }
provoke() { CONNS=8 site; asked; get "http://127.0.0.1:$PORT/loop"; errors | grep -v 'exceed open file' | sed -n '2,$p' | head -n 4; return 1; }
dead_end() { CONNS=8 site; start; busy; nginx -p "$PWD" -c nginx.conf -e error.log -s stop; sleep 1; : >error.log; (ulimit -n "$(ulimit -Hn)"; asked); }
workaround() { MAIN='worker_rlimit_nofile 8192;' CONNS=4096 site; asked; }
advice() {
  CONNS=8 site; start; sudo() { "$@"; }; export -f sudo
  advice_text 0 0 | sed "s#nginx -T#nginx -p $PWD -c nginx.conf -e stderr -T#" >t.sh; bash t.sh >out; check 'the loop is shown' grep -q 'proxy_pass http://127.0.0.1:' out
  advice_text 0 1 >n.sh; check 'connections are counted' bash n.sh
  advice_text 1 0 >top; { sed -n 1p top; sed '/^events/d' nginx.conf; sed -n 2p top; } >n; mv n nginx.conf
  advice_text 1 1 | sed "s#nginx -#nginx -p $PWD -c nginx.conf -e error.log -#g" >r.sh; check 'reload' bash r.sh; sleep 1; : >error.log; busy; check 'it is enough' sh -c '! grep -q "are not enough" error.log'
}
. "$(dirname "$0")/../harness.sh"
