#!/usr/bin/env bash
# A server on loopback that asks for Basic authentication, with a bare repository behind it.
TOOL=git NEEDS="git python3" PACKAGES="git python3"
MESSAGE='for '"'"'http://127.0.0.1'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() {
  git_env; two_clones; git -C origin.git update-server-info
  cat > serve.py <<'P'
import base64, http.server, sys
good = 'Basic ' + base64.b64encode(b'ada:token-1').decode()
class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        if self.headers.get('Authorization') == good: return super().do_GET()
        self.send_response(401); self.send_header('WWW-Authenticate', 'Basic realm="git"'); self.send_header('Content-Length', '0'); self.end_headers()
    def log_message(self, *args): pass
server = http.server.HTTPServer(('127.0.0.1', 0), Handler)
print(server.server_port, file=open('port', 'w'), flush=True)
server.serve_forever()
P
  python3 serve.py & echo $! > pid
  wait_for 10 test -s port
}
url() { echo "http://${1:-}127.0.0.1:$(cat port)/origin.git"; }
provoke() { shown git ls-remote "$(url)"; shown git ls-remote "$(url ada:old-token@)"; }
dead_end() { git config --global user.name Ada; git config --global user.email ada@example.com; shown git ls-remote "$(url)"; }
workaround() { git config --global credential.helper '!f() { echo username=ada; echo password=token-1; }; f'; shown git ls-remote "$(url)"; }
cleanup() { kill "$(cat pid)"; }
. "$(dirname "$0")/../harness.sh"
