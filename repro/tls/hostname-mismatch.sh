#!/usr/bin/env bash
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='no alternative certificate subject name matches target host name'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { new_ca root; new_cert api DNS:api.example.com root; serve api; }
provoke() {
  curl -q -sS -v --cacert pki/root.crt --resolve "www.example.com:$PORT:127.0.0.1" "https://www.example.com:$PORT/"; local rc=$?
  curl -q -sS --cacert pki/root.crt "https://127.0.0.1:$PORT/"
  return $rc
}
dead_end() { get www.example.com --cacert pki/api.crt --cacert pki/root.crt -H 'Host: api.example.com'; }
workaround() {
  openssl s_client -connect "127.0.0.1:$PORT" -servername www.example.com </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName
  get api.example.com --cacert pki/root.crt
}
advice() {
  advice_text 0 0 host=127.0.0.1 | sed "s/:443/:$PORT/" >a.sh; check 'the names' sh -c 'bash a.sh | grep -q DNS:api.example.com'
  curl() { command curl -q -sS --cacert pki/root.crt "$@"; }; export -f curl; advice_text 0 1 certificate-name=api.example.com ip=127.0.0.1 | sed "s/:443:/:$PORT:/; s#com/#com:$PORT/#" >b.sh; check 'connects' bash b.sh
}
. "$(dirname "$0")/../harness.sh"
