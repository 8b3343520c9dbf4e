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
advice() {
  serve api -tls1_3; export PORT
  advice_text 0 0 host=127.0.0.1 | sed "s/:443/:$PORT/" >a.sh; check '1.3 connects' bash a.sh; advice_text 0 1 host=127.0.0.1 | sed "s/:443/:$PORT/" >b.sh; bash b.sh >/dev/null 2>&1; check '1.2 does not' test $? != 0
  curl() { command curl -q -sS -k "$@"; }; export -f curl; advice_text 1 0 host=127.0.0.1:$PORT >c.sh; check 'connects' bash c.sh
  advice_text 1 1 >d.sh; bash d.sh; check 'the file is found' test $? -lt 2
  serve api -tls1_1 -cipher DEFAULT@SECLEVEL=0; unset -f curl; export PORT
  check 'OpenSSL 3 refuses the old signatures' sh -c "curl -q -sSk https://127.0.0.1:$PORT/ 2>&1 | grep -q 'legacy sigalg disallowed\|unsupported protocol'"
  curl() { command curl -q -k "$@"; }; export -f curl; advice_text 3 0 host=127.0.0.1:$PORT >o.sh; check 'the old version is allowed' test "$(bash o.sh)" = 200
  printf 'pid %s/p; error_log stderr;\nevents {}\nhttp {\n%s\n}\n' "$PWD" "$(advice_text 2 0)" >n.conf; command -v nginx && check 'nginx takes it' nginx -t -c "$PWD/n.conf" -e stderr
}
. "$(dirname "$0")/../harness.sh"
