#!/usr/bin/env bash
# A server that answers without the renegotiation_info extension of RFC 5746, as old appliances do.
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='unsafe legacy renegotiation disabled'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { new_ca root; new_cert api DNS:api.example.com root; }
old_server() {
  PORT=$(free_port)
  cat >old.py <<'P'
import os, socket, sys
listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    connection, _ = listener.accept()
    if connection.recv(4096):
        # ServerHello: TLS 1.2, ECDHE-RSA-AES128-GCM-SHA256, no extensions
        hello = b"\x03\x03" + os.urandom(32) + b"\x00" + b"\xc0\x2f" + b"\x00"
        body = b"\x02" + len(hello).to_bytes(3, "big") + hello
        connection.sendall(b"\x16\x03\x03" + len(body).to_bytes(2, "big") + body)
        connection.recv(4096)
    connection.close()
P
  python3 old.py "$PORT" & echo $! >>server.pid
  wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT), 1)"
}
provoke() {
  old_server; get api.example.com --cacert pki/root.crt; local rc=$?
  openssl s_client -connect "127.0.0.1:$PORT" </dev/null 2>&1 | sed -n '1,3p'
  python3 -c "import ssl, socket; ssl.create_default_context().wrap_socket(socket.create_connection(('127.0.0.1', $PORT)), server_hostname='api.example.com')" 2>&1 | tail -n 1
  return $rc
}
# the certificate has not been sent yet
dead_end() { old_server; get api.example.com -k --tlsv1.2; }
workaround() { serve api -tls1_2; get api.example.com --cacert pki/root.crt; }
advice() {
  serve api -tls1_2; advice_text 0 0 host=127.0.0.1 | sed "s/:443/:$PORT/" >a.sh; check 'says what the server does' sh -c 'bash a.sh | grep -q Secure'
  old_server; advice_text 1 0 >legacy.cnf
  advice_text 1 1 config-file=legacy.cnf host=127.0.0.1:$PORT >b.sh; timeout 4 bash b.sh 2>&1 | tee out; check 'curl goes further' sh -c '! grep -q legacy out'
  advice_text 2 0 host=127.0.0.1:$PORT >c.py; timeout 4 python3 c.py 2>&1 | tail -n 1 | tee out; check 'Python goes further' sh -c '! grep -q legacy out'
  if command -v node; then advice_text 2 1 host=127.0.0.1:$PORT >d.cjs; timeout 4 node d.cjs 2>&1 | grep -i error | tee out; check 'Node goes further' sh -c '! grep -q legacy out'; fi
}
. "$(dirname "$0")/../harness.sh"
