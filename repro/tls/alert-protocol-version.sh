#!/usr/bin/env bash
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='alert protocol version'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { new_ca root; new_cert api DNS:api.example.com root; }
provoke() {
  serve api -tls1_3; curl -q -sS -v --tls-max 1.2 --cacert pki/root.crt --resolve "api.example.com:$PORT:127.0.0.1" "https://api.example.com:$PORT/"; local rc=$?
  openssl s_client -connect "127.0.0.1:$PORT" -tls1_2 </dev/null 2>&1 | sed -n '1,3p'
  return $rc
}
dead_end() { serve api -tls1_3; get api.example.com --tls-max 1.2 -k; }
workaround() { serve api -tls1_3; get api.example.com --tlsv1.2 --cacert pki/root.crt; }
. "$(dirname "$0")/../harness.sh"
