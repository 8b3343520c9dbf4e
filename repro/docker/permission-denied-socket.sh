#!/usr/bin/env bash
TOOL=docker NEEDS="docker python3" PACKAGES="docker.io python3"
MESSAGE='permission denied while trying to connect to the Docker daemon socket'
DEAD_END=0 WORKAROUND=0
tool_version() { docker --version | sed "s/,.*//; s/ version//"; }
[ "$(id -u)" = 0 ] || { echo "::skipped:: only root can run the client as somebody else"; exit 77; }
command -v setpriv >/dev/null || { echo "::skipped:: setpriv is not on PATH"; exit 77; }
setup() {
  export HOME=$PWD DOCKER_CONFIG=$PWD/.docker; unset DOCKER_HOST DOCKER_CONTEXT; mkdir .docker; chmod 755 . .docker
  python3 -c "
import http.server, os, socketserver
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        b = b'OK' if self.path.endswith('_ping') else b'[]'
        self.send_response(200); self.send_header('Api-Version', '1.50'); self.send_header('Content-Type', 'application/json'); self.send_header('Content-Length', str(len(b))); self.end_headers(); self.wfile.write(b)
    do_HEAD = do_GET
    def address_string(self): return '-'
s = socketserver.UnixStreamServer('docker.sock', H); os.chown('docker.sock', 0, 104); os.chmod('docker.sock', 0o660); s.serve_forever()" >/dev/null 2>&1 &
  echo $! >pids; wait_for 5 test -S docker.sock; sleep 0.2
}
# The address in the message repeats the socket's path in URL form; it is shown as the scratch folder too.
as() { setpriv --reuid=1000 --regid=1000 "$@" 2>&1 | sed "s#http://%2F[^ ]*%2Fdocker.sock#http://%2Fhome%2Fdev%2Fapp%2Fdocker.sock#"; return "${PIPESTATUS[0]}"; }
provoke() { as --clear-groups docker -H "unix://$PWD/docker.sock" ps; local rc=$?; as --clear-groups docker -H "unix://$PWD/docker.sock" images; return $rc; }
dead_end() { ls -l docker.sock | awk '{print $1, $NF}'; as --groups 27 docker -H "unix://$PWD/docker.sock" ps; }
workaround() { as --groups 104 docker -H "unix://$PWD/docker.sock" ps; }
cleanup() { kill "$(cat pids)"; }
advice() {
  advice_text 0 2 >a.sh; check 'groups' bash a.sh; advice_text 1 0 | sed "s#/var/run/docker.sock#$PWD/docker.sock#" >b.sh; check 'the number' test "$(bash b.sh)" = 104
}
. "$(dirname "$0")/../harness.sh"
