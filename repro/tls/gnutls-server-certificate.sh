#!/usr/bin/env bash
# Debian's Git uses GnuTLS, which has words of its own for a certificate that it cannot verify.
TOOL=git NEEDS="git openssl python3" PACKAGES="git openssl python3"
MESSAGE='server certificate verification failed'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { git --version | sed 's/git version/git/'; }
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_TERMINAL_PROMPT=0; unset GIT_SSL_CAINFO GIT_SSL_NO_VERIFY
setup() {
  new_ca root; new_cert api DNS:localhost root
  git init -q work; git -C work -c user.name=Dev -c user.email=dev@example.com commit -q --allow-empty -m start
  git clone -q --bare work www/shop.git; git -C www/shop.git update-server-info
  PORT=$(free_port)
  cat >serve.py <<'P'
import functools, http.server, ssl, sys
server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), functools.partial(http.server.SimpleHTTPRequestHandler, directory="www"))
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); context.load_cert_chain("pki/api.crt", "pki/api.key")
server.socket = context.wrap_socket(server.socket, server_side=True); server.serve_forever()
P
  python3 serve.py "$PORT" >/dev/null 2>&1 & echo $! >>server.pid
  wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT), 1)"
}
list() { git "$@" ls-remote "https://localhost:$PORT/shop.git"; }
provoke() { list; }
# curl's and OpenSSL's variables are not read by this library
dead_end() { SSL_CERT_FILE=$PWD/pki/root.crt CURL_CA_BUNDLE=$PWD/pki/root.crt list; }
workaround() { list -c http.sslCAInfo="$PWD/pki/root.crt"; }
advice() {
  advice_text 0 0 host=localhost | sed "s/:443/:$PORT/" >a.sh; bash a.sh | tee out; check 'says which check' grep -q 'unable to verify\|unable to get' out; advice_text 0 1 >d.sh; check 'date' bash d.sh
  if ls /etc/ssl/certs/*.pem >/dev/null 2>&1; then check 'CAfile: none, though the folder is read' sh -c "GIT_CURL_VERBOSE=1 git ls-remote https://localhost:$PORT/shop.git 2>&1 | grep -q 'certificates in /etc/ssl/certs'"; fi
  export GIT_CONFIG_GLOBAL=$PWD/home; try_advice 2 host="localhost:$PORT" ca-file="$PWD/pki/root.crt" repository=shop.git; check 'works for the host' list; check 'cloned' test -d shop
  try_advice 3 server-certificate=pki/api.crt intermediate=pki/root.crt; check 'two' test "$(grep -c BEGIN fullchain-new.pem)" = 2
}
. "$(dirname "$0")/../harness.sh"
