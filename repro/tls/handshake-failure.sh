#!/usr/bin/env bash
TOOL=curl NEEDS="curl openssl python3" PACKAGES="curl openssl python3"
MESSAGE='alert handshake failure'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { curl_version; }
setup() { new_ca root; new_cert api DNS:api.example.com root; }
ask() { get api.example.com --cacert pki/root.crt --tls-max 1.2 "$@"; }
provoke() {
  serve api -tls1_2 -cipher AES128-GCM-SHA256; ask --ciphers ECDHE-RSA-AES256-GCM-SHA384; local rc=$?
  openssl s_client -connect "127.0.0.1:$PORT" -cipher ECDHE-RSA-AES256-GCM-SHA384 </dev/null 2>&1 | sed -n '1,3p'
  # a server that insists on a client certificate answers TLS 1.2 with the same alert
  serve api -tls1_2 -Verify 1; ask
  return $rc
}
# nothing is trusted or distrusted yet: no certificate has been sent
dead_end() { serve api -tls1_2 -cipher AES128-GCM-SHA256; ask -k --ciphers ECDHE-RSA-AES256-GCM-SHA384; }
workaround() { serve api -tls1_2 -cipher AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256; ask; }
advice() {
  serve api -tls1_2 -cipher AES128-GCM-SHA256
  advice_text 0 1 host=127.0.0.1 | sed "s/:443/:$PORT/" >a.sh; bash a.sh | tee out; check 'the suite' grep -q AES128-GCM-SHA256 out
  advice_text 1 0 >d.sh; bash d.sh; check 'the file is found' test $? -lt 2; advice_text 1 1 >e.sh; check 'lists' bash e.sh
  new_cert me DNS:me root; serve api -tls1_2 -Verify 1 -CAfile pki/root.crt; curl() { command curl -q -sS -k "$@"; }; export -f curl; advice_text 2 0 client-certificate=pki/me.crt client-key=pki/me.key host=127.0.0.1:$PORT >c.sh; check 'accepted' bash c.sh
  printf 'pid %s/p; error_log stderr;\nevents {}\nhttp {\n%s\n}\n' "$PWD" "$(advice_text 3 0)" >n.conf; command -v nginx && check 'nginx takes it' nginx -t -c "$PWD/n.conf" -e stderr
}
. "$(dirname "$0")/../harness.sh"
