#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='(104: Connection reset by peer) while reading response header from upstream'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
# A backend that closes with a part of the request unread.
resets() {
  BACK=$(free_port); rm -f ready
  python3 - "$BACK" >/dev/null 2>&1 <<'PY' &
import socket, sys, time
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(("127.0.0.1", int(sys.argv[1]))); s.listen(16); open("ready", "w").close()
while True:
    c, _ = s.accept(); head = c.recv(20)
    if b"half" in head: c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\nok\n"); time.sleep(0.5)
    c.close()
PY
  echo $! >>other.pids; wait_for 5 test -e ready
}
setup() { PORT=$(free_port); head -c 8000000 /dev/zero >big; }
site() { conf <<<"  client_max_body_size 9m; server { listen 127.0.0.1:$PORT; server_name shop.example.com; location / { proxy_pass http://127.0.0.1:$BACK; ${1:-} } location /up { proxy_request_buffering off; proxy_pass http://127.0.0.1:$BACK; } location /p.php { fastcgi_pass 127.0.0.1:$BACK; } }"; start; }
provoke() { resets; site; for path in checkout half p.php; do get "http://127.0.0.1:$PORT/$path" 2>/dev/null; done; for path in orders up; do get --data-binary @big -H Expect: "http://127.0.0.1:$PORT/$path"; done; errors; return 1; }
dead_end() { resets; site 'proxy_read_timeout 300s; proxy_connect_timeout 300s; proxy_buffer_size 64k; proxy_buffers 8 64k;'; get "http://127.0.0.1:$PORT/checkout"; errors; return 1; }
workaround() { resets; curl -q -sS "http://127.0.0.1:$BACK/checkout" 2>&1 | sed 's/peer/the backend/'; backend answers; site; get "http://127.0.0.1:$PORT/checkout"; errors; test "$(cat body)" = ok; }
advice() {
  sudo() { "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; export -f sudo journalctl dmesg
  resets; advice_text 0 0 backend-host=127.0.0.1 backend-port="$BACK" path=checkout >c.sh; bash c.sh >c.out 2>&1; check 'curl is reset too' grep -q 'reset by peer' c.out
  advice_text 0 1 backend-service=app >j.sh; check 'the unit' bash j.sh; advice_text 0 2 >d.sh; check 'killed' sh -c 'bash d.sh | grep -q Killed'
  backend answers; { advice_text 1 0 | sed "s/3000/$BACK/"; advice_text 2 0; echo "server { listen 127.0.0.1:$PORT; location / { proxy_http_version 1.1; proxy_set_header Connection ''; proxy_pass http://app; } }"; } | conf; start
  check 'answers' test "$(get "http://127.0.0.1:$PORT/")" = 200; check 'refused' test "$(get --data-binary @big "http://127.0.0.1:$PORT/")" = 413
}
. "$(dirname "$0")/../harness.sh"
