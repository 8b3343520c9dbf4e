#!/usr/bin/env bash
TOOL=git NEEDS="git python3" PACKAGES="git python3"
MESSAGE='fatal: early EOF'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version | sed 's/git version/git/'; }
setup() {
  git_env; unset http_proxy https_proxy ALL_PROXY; export no_proxy=127.0.0.1; git init -q --bare srv.git; git -C srv.git config uploadpack.allowFilter true
  git clone -q srv.git work && (cd work && for n in 1 2 3 4 5 6; do head -c 300000 /dev/urandom >photo; git add photo; git commit -qm "Photo $n"; done; git push -q origin main)
  PORT=$(free_port); cat >server.py <<'PY'
# git over HTTP behind a gateway that ends each answer after 700 kB
import http.server, os, subprocess, sys
LIMIT = 700000
class Gateway(http.server.BaseHTTPRequestHandler):
    def answer(self):
        path, _, query = self.path.partition('?')
        body = self.rfile.read(int(self.headers.get('content-length') or 0))
        env = dict(os.environ, GIT_PROJECT_ROOT=os.getcwd(), GIT_HTTP_EXPORT_ALL='1', PATH_INFO=path, QUERY_STRING=query, REQUEST_METHOD=self.command, CONTENT_TYPE=self.headers.get('content-type') or '', CONTENT_LENGTH=str(len(body)), GIT_PROTOCOL=self.headers.get('git-protocol') or '', HTTP_CONTENT_ENCODING=self.headers.get('content-encoding') or '')
        head, _, rest = subprocess.run(['git', 'http-backend'], input=body, capture_output=True, env=env).stdout.partition(b'\r\n\r\n')
        self.send_response(200)
        for line in head.decode().split('\r\n'):
            name, _, value = line.partition(': ')
            if name != 'Status': self.send_header(name, value)
        self.send_header('Content-Length', str(len(rest))); self.end_headers(); self.wfile.write(rest[:LIMIT])
    do_GET = do_POST = answer
    def log_message(self, *args): pass
server = http.server.ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1])), Gateway); open('ready', 'w').close(); server.serve_forever()
PY
  python3 server.py "$PORT" & echo $! >pid; wait_for 5 test -e ready
}
cleanup() { kill "$(cat pid)"; }
provoke() { shown git clone "http://127.0.0.1:$PORT/srv.git" shop; }
dead_end() { git config --global http.postBuffer 524288000; shown git clone "http://127.0.0.1:$PORT/srv.git" shop; }
workaround() { shown git clone --depth 1 "http://127.0.0.1:$PORT/srv.git" shop && cd shop && for n in 1 2 3; do git fetch --deepen=2 || return 1; done; git log --oneline; }
advice() {
  advice_text 0 0 url="http://127.0.0.1:$PORT/srv.git" folder=shop | bash || echo '::fault:: the newest commit'; advice_text 0 1 folder=shop | sed 's/500/2/' | bash || echo '::fault:: two more'; git -C shop fetch -q --deepen=2; advice_text 0 2 folder=shop | bash || echo '::fault:: the rest'
  check 'all history is there' test "$(git -C shop rev-list --count HEAD)" = 6
  check 'nothing more to fetch is refused' sh -c "git -C shop fetch --unshallow 2>&1 | grep -q 'on a complete repository'"
  try_advice 1 url="http://127.0.0.1:$PORT/srv.git" folder=part
  git -C srv.git update-ref refs/heads/main "$(git -C work commit-tree -m one HEAD^{tree})" 2>/dev/null; advice_text 2 0 url="file://$PWD/srv.git" folder=other >v.sh; check 'the option is taken' bash v.sh; advice_text 2 1 ssh-url="$PWD/srv.git" other-folder=third >v.sh; check 'the other way' bash v.sh
}
. "$(dirname "$0")/../harness.sh"
