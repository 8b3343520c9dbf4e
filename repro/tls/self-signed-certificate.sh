#!/usr/bin/env bash
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='SSL certificate problem: self-signed certificate'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { mkdir -p pki; self_signed registry registry.example.com; new_ca corp-root; new_cert chain DNS:git.example.com corp-root; serve registry; }
provoke() {
  curl -q -sS -v --resolve "registry.example.com:$PORT:127.0.0.1" "https://registry.example.com:$PORT/v2/"; local rc=$?
  openssl s_client -connect "127.0.0.1:$PORT" -servername registry.example.com </dev/null 2>&1 | grep -A1 '^verify error'
  serve chain -cert_chain pki/corp-root.crt; get git.example.com
  return $rc
}
dead_end() { self_signed registry registry.example.com; serve registry; get registry.example.com; }
workaround() {
  openssl s_client -connect "127.0.0.1:$PORT" -servername registry.example.com </dev/null 2>/dev/null | openssl x509 >registry.pem
  openssl x509 -noout -fingerprint -sha256 -in registry.pem
  get registry.example.com --cacert registry.pem
}
advice() {
  export PORT; curl() { command curl -q -sS --resolve "registry.example.com:$PORT:127.0.0.1" "$@"; }; export -f curl
  advice_text 0 0 ca-file=pki/registry.crt host=registry.example.com:$PORT >a.sh; check 'connects' bash a.sh
}
. "$(dirname "$0")/../harness.sh"
