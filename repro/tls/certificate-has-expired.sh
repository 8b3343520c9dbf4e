#!/usr/bin/env bash
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='certificate has expired'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { new_ca root; new_cert api DNS:api.example.com root 250101000000Z 250401000000Z; serve api; }
provoke() {
  curl -q -sS -v --cacert pki/root.crt --resolve "api.example.com:$PORT:127.0.0.1" "https://api.example.com:$PORT/"; local rc=$?
  openssl s_client -connect "127.0.0.1:$PORT" -servername api.example.com -CAfile pki/root.crt </dev/null 2>&1 | sed -n '1,/^Certificate chain/p'
  return $rc
}
dead_end() { # the file is renewed, the running server still has the old one
  new_cert api DNS:api.example.com root; openssl x509 -noout -enddate -in pki/api.crt; get api.example.com --cacert pki/root.crt
}
workaround() {
  new_cert api DNS:api.example.com root >/dev/null 2>&1; cleanup; serve api
  openssl s_client -connect "127.0.0.1:$PORT" -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -checkend 0 && get api.example.com --cacert pki/root.crt
}
advice() {
  advice_text 0 0 host=127.0.0.1 | sed "s/:443/:$PORT/" >a.sh; bash a.sh | tee out; check 'names the certificate' grep -q 'CN = api.example.com' out; check 'and the date' grep -q 'notAfter=Apr' out
  advice_text 0 1 >b.sh; check 'date' bash b.sh
}
. "$(dirname "$0")/../harness.sh"
