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
advice() {
  git config --global credential.helper store; export HOME=$PWD; printf 'http://ada:old-token@127.0.0.1:8443\n' >.git-credentials
  advice_text 0 0 protocol=http server=127.0.0.1:8443 >a.sh; check 'drops the entry' sh -c 'bash a.sh && ! grep -q old-token .git-credentials'
  advice_text 0 2 repository-url="http://ada:token-1@127.0.0.1:$(cat port)/origin.git" >b.sh; check 'logs in' bash b.sh
  cd ours; try_advice 1 host=git.example protocol=https server=git.example:8443 owner=acme repository=shop; check 'ssh' test "$(git remote get-url origin)" = git@git.example:acme/shop.git; check 'the rewritten URL' test "$(git ls-remote --get-url https://git.example:8443/acme/shop.git)" = git@git.example:acme/shop.git
  git remote set-url origin "http://127.0.0.1:$(cat ../port)/origin.git"; sed -i "s/b'ada:token-1'/b'x-access-token:t'/" ../serve.py; kill "$(cat ../pid)"; rm ../port; (cd .. && exec python3 serve.py) & echo $! >../pid; wait_for 10 test -s ../port
  git remote set-url origin "http://127.0.0.1:$(cat ../port)/origin.git"; export TOKEN=t; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
