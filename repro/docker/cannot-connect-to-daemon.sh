#!/usr/bin/env bash
TOOL=docker NEEDS="docker python3" PACKAGES="docker.io python3"
MESSAGE='Cannot connect to the Docker daemon at'
DEAD_END=0 WORKAROUND=0
tool_version() { docker --version | sed "s/,.*//; s/ version//"; }
fake_engine() { # answers what `docker version` and `docker ps` ask
  python3 - "$1" >/dev/null 2>&1 <<'PY' &
import http.server, json, os, socketserver, sys
class H(http.server.BaseHTTPRequestHandler):
    def do_HEAD(self): self.answer(b"")
    def do_GET(self):
        p = self.path
        self.answer(b"OK" if p.endswith("_ping") else b"[]" if "containers/json" in p else json.dumps({"Version": "28.2.2", "ApiVersion": "1.50", "MinAPIVersion": "1.24", "Os": "linux", "Arch": "amd64"}).encode())
    def answer(self, b):
        self.send_response(200); self.send_header("Api-Version", "1.50"); self.send_header("Content-Type", "application/json"); self.send_header("Content-Length", str(len(b))); self.end_headers(); self.wfile.write(b)
    def address_string(self): return "-"
class S(socketserver.ThreadingMixIn, socketserver.UnixStreamServer): pass
S(sys.argv[1], H).serve_forever()
PY
  echo $! >pids; wait_for 5 test -S "$1"
}
setup() { export HOME=$PWD DOCKER_CONFIG=$PWD/.docker; unset DOCKER_HOST DOCKER_CONTEXT; }
provoke() { DOCKER_HOST=unix://$PWD/docker.sock docker ps; local rc=$?; DOCKER_HOST=tcp://127.0.0.1:$(free_port) docker version; return $rc; }
dead_end() { touch docker.sock; chmod 666 docker.sock; DOCKER_HOST=unix://$PWD/docker.sock docker ps; }
workaround() { fake_engine "$PWD/docker.sock"; docker context create here --docker "host=unix://$PWD/docker.sock" && docker context use here && docker context ls | cut -c1-30 && docker ps; }
cleanup() { kill "$(cat pids)"; }
advice() {
  fake_engine "$PWD/docker.sock"; docker context create here --docker "host=unix://$PWD/docker.sock"; export DOCKER_HOST=unix:///nowhere
  try_advice 1 context=here; unset DOCKER_HOST; check 'reaches the engine' docker ps
  advice_text 2 0 >ci.yml; python3 -c 'import yaml' && check 'YAML' python3 -c 'import yaml; assert yaml.safe_load(open("ci.yml"))["build"]["script"]'
}
. "$(dirname "$0")/../harness.sh"
