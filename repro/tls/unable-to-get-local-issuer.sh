#!/usr/bin/env bash
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='unable to get local issuer certificate'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { # root -> issuing CA -> server; the server forgets to send the issuing CA
  new_ca root; CA_FLAG=TRUE new_cert issuing DNS:issuing-ca root; new_cert api DNS:api.example.com issuing
  serve api
}
provoke() {
  curl -q -sS -v --cacert pki/root.crt --resolve "api.example.com:$PORT:127.0.0.1" "https://api.example.com:$PORT/"; local rc=$?
  openssl s_client -connect "127.0.0.1:$PORT" -servername api.example.com -CAfile pki/root.crt </dev/null 2>&1 | sed -n '1,/^Server certificate/p'
  return $rc
}
dead_end() { cat pki/root.crt >>bundle.pem; cat pki/root.crt >>bundle.pem; get api.example.com --cacert bundle.pem; }
workaround() { cleanup; cat pki/api.crt pki/issuing.crt >pki/fullchain.pem; serve api -cert_chain pki/fullchain.pem; get api.example.com --cacert pki/root.crt; }
advice() {
  advice_text 0 0 host=127.0.0.1 | sed "s/:443/:$PORT/" >a.sh; bash a.sh | tee out; check 'level 0 only' test "$(grep -c ' s:' out)" = 1
  try_advice 0 server-certificate=pki/api.crt intermediate=pki/issuing.crt host=127.0.0.1 | grep '0\.1'; cleanup; serve api -cert_chain fullchain-new.pem
  export PORT; curl() { command curl -q -sS --resolve "api.example.com:$PORT:127.0.0.1" "$@"; }; export -f curl
  advice_text 2 0 ca-file=pki/root.crt host=api.example.com:$PORT >b.sh; check 'connects' bash b.sh
}
. "$(dirname "$0")/../harness.sh"
