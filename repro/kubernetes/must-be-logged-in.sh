#!/usr/bin/env bash
TOOL=kubectl NEEDS="kubectl python3 openssl" PACKAGES="kubernetes-client python3 openssl"
MESSAGE='You must be logged in to the server'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/api.bash"
tool_version() { kubectl version --client 2>/dev/null | sed -n "s/Client Version: v/kubectl /p"; }
# kubectl sends its token over TLS only.
secure_api() {
  PORT=$(free_port); rm -f ready
  openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 1 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1
  python3 - "$PORT" <<'PY' &
import http.server, json, ssl, sys
class H(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.headers.get("Authorization") == "Bearer good"
        body = json.dumps({"major": "1", "minor": "32"} if known else {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "Unauthorized", "reason": "Unauthorized", "code": 401}).encode()
        self.send_response(200 if known else 401); self.send_header("Content-Type", "application/json"); self.send_header("Content-Length", str(len(body))); self.end_headers(); self.wfile.write(body)
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), H)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); context.load_cert_chain("cert.pem", "key.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
open("ready", "w").close(); server.serve_forever()
PY
  echo $! >>pids; wait_for 5 test -e ready
}
ask() { config "https://127.0.0.1:$PORT" "$1"; kubectl config set-cluster shop --certificate-authority=cert.pem >/dev/null; }
setup() { k_env; secure_api; }
provoke() { ask expired; kubectl get pods; kubectl get --raw /version; }
dead_end() { ask expired; kubectl --insecure-skip-tls-verify --certificate-authority= get --raw /version; }
workaround() { ask good; kubectl get --raw /version; }
advice() {
  ask good; advice_text 0 0 >a.sh; check 'user and context' sh -c 'bash a.sh | grep -q "user: dev"'
  kubectl config set-credentials dev --client-certificate=cert.pem --client-key=key.pem --embed-certs; advice_text 2 0 >b.sh; check 'the dates' sh -c 'bash b.sh | grep -q notAfter'
}
. "$(dirname "$0")/../harness.sh"
