#!/usr/bin/env bash
TOOL=openssl NEEDS="openssl curl python3" PACKAGES="openssl curl python3"
MESSAGE='unexpected eof while reading'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/tls.bash"
tool_version() { openssl version | awk '{print $1, $2}'; }
# takes the greeting of TLS and hangs up
hang_up() { PORT=$(free_port); python3 -c 'import socket, sys; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(("127.0.0.1", int(sys.argv[1]))); s.listen(8)
while True: c = s.accept()[0]; c.recv(65536); c.shutdown(socket.SHUT_WR); c.recv(65536); c.close()' "$PORT" >/dev/null 2>&1 & echo $! >>server.pid; wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT), 1)"; }
setup() { new_ca root; new_cert api DNS:api.example.com root; }
python() { python3 -c "import ssl, socket; c = ssl.create_default_context(cafile='pki/root.crt'); $1 c.wrap_socket(socket.create_connection(('127.0.0.1', $PORT)), server_hostname='api.example.com')" 2>&1 | tail -n 1; }
provoke() {
  hang_up; openssl s_client -connect "127.0.0.1:$PORT" </dev/null 2>&1 | grep error:; python ''
  if command -v node >/dev/null; then node -e "require('https').get('https://127.0.0.1:$PORT/')" 2>&1 | grep -m1 Error:; fi
  return 1
}
dead_end() { hang_up; python 'c.check_hostname = False; c.verify_mode = ssl.CERT_NONE;'; openssl s_client -connect "127.0.0.1:$PORT" -verify_quiet </dev/null 2>&1 | grep error:; return 1; }
# past what hangs up, to the server itself
workaround() { hang_up; PROXY=$PORT; serve api; get api.example.com --cacert pki/root.crt --noproxy '*' --connect-timeout 5; }
advice() {
  hang_up; advice_text 0 0 host=127.0.0.1 | sed "s/:443/:$PORT/" >a.sh; bash a.sh >out 2>&1; cat out; check 'in the handshake' grep -q 'no peer certificate available' out
  serve api; advice_text 0 0 host=127.0.0.1 | sed "s/:443/:$PORT/" >f.sh; bash f.sh >later 2>&1; check 'a certificate where the handshake is done' grep -q 'BEGIN CERTIFICATE' later; check 'and no error' sh -c '! grep -q "unexpected eof" later'
  export https_proxy="http://127.0.0.1:$PORT"; serve api; advice_text 1 0 >e.sh; check 'the proxy is shown' sh -c 'bash e.sh | grep -q https_proxy'
  curl() { command curl -q --cacert pki/root.crt --resolve "api.example.com:$PORT:127.0.0.1" "$@"; }; export -f curl; export PORT; advice_text 1 1 host=api.example.com | sed "s#.com/#.com:$PORT/#" >c.sh; check 'past the proxy' test "$(bash c.sh)" = 200
  if python3 -c 'import requests' 2>/dev/null; then advice_text 2 0 >r.py; check 'it is mounted' python3 r.py; fi
}
. "$(dirname "$0")/../harness.sh"
