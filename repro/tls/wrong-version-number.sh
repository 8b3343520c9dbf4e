#!/usr/bin/env bash
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='wrong version number'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { # a plain HTTP server, asked in TLS
  PORT=$(free_port); echo hello >index.html
  python3 -m http.server --bind 127.0.0.1 "$PORT" >server.log 2>&1 & echo $! >server.pid
  wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT), 1)"
}
provoke() { curl -q -sS -v "https://127.0.0.1:$PORT/"; local rc=$?; openssl s_client -connect "localhost:$PORT" </dev/null 2>&1 | sed -n '1,3p'; return $rc; }
dead_end() { curl -q -sSk --tlsv1.2 "https://127.0.0.1:$PORT/"; }
workaround() { curl -q -sSI "http://127.0.0.1:$PORT/" && curl -q -sS "http://127.0.0.1:$PORT/"; }
advice() {
  try_advice 0 host=127.0.0.1 port="$PORT"
  export http_proxy=; try_advice 1 proxy-host=127.0.0.1 proxy-port=3128
}
. "$(dirname "$0")/../harness.sh"
