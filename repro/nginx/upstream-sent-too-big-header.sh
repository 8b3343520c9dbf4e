#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='upstream sent too big header'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() {
  PORT=$(free_port); BACK=$(free_port); rm -f ready
  cat >app.py <<'P'
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
class App(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        for n in range(4): self.send_header("Set-Cookie", "session%d=%s" % (n, "x" * 2500))
        self.send_header("Content-Length", "3"); self.end_headers(); self.wfile.write(b"ok\n")
server = HTTPServer(("127.0.0.1", int(sys.argv[1])), App); open("ready", "w").close(); server.serve_forever()
P
  python3 app.py "$BACK" >/dev/null 2>&1 & echo $! >>other.pids; wait_for 5 test -e ready
}
serve() { conf <<<"  server { listen 127.0.0.1:$PORT; server_name shop.example.com; location / { proxy_pass http://127.0.0.1:$BACK; $1 } }"; start; }
ask() { get "http://127.0.0.1:$PORT/login"; local rc=$?; errors; grep -q '^ok' body || rc=1; return $rc; }
provoke() { serve ''; ask; }
# that directive is for headers of requests
dead_end() { serve 'client_max_body_size 20m; proxy_buffers 16 16k;'; ask; }
workaround() { serve 'proxy_buffer_size 16k; proxy_busy_buffers_size 16k;'; ask; }
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  advice_text 0 0 backend-host=127.0.0.1 backend-port="$BACK" path=login | bash | grep '^25' || echo '::fault:: the long lines are not shown'
  serve "$(advice_text 1 0 2>/dev/null)"; advice_text 1 0; check 'it passes' ask; nginx() { command nginx -p "$PWD" -c nginx.conf -e stderr "$@"; }; export -f nginx; try_advice 1
  { echo "  server { listen 127.0.0.1:$PORT; location / { fastcgi_pass 127.0.0.1:$BACK;"; advice_text 2 0; echo '} }'; } | conf; check 'nginx -t' test_conf
  advice_text 3 0 >i.yaml; check 'the file is YAML' python3 -c 'import yaml; assert yaml.safe_load(open("i.yaml"))["metadata"]["annotations"]["nginx.ingress.kubernetes.io/proxy-buffer-size"] == "16k"'
}
. "$(dirname "$0")/../harness.sh"
