#!/usr/bin/env bash
TOOL=openssl NEEDS="openssl nginx python3" PACKAGES="openssl nginx-light python3"
MESSAGE='key values mismatch'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/tls.bash"
tool_version() { nginx -v 2>&1 | sed 's/.*: //; s#/# #'; }
setup() {
  new_ca root; new_cert www DNS:www.example.com root; cp pki/www.key pki/old.key; new_cert www DNS:www.example.com root
  cp pki/www.crt server.crt; cp pki/old.key server.key
  printf 'pid %s/nginx.pid; error_log stderr;\nevents {}\nhttp {\n  access_log off;\n  server {\n    listen 127.0.0.1:%s ssl;\n    ssl_certificate %s/server.crt;\n    ssl_certificate_key %s/server.key;\n  }\n}\n' "$PWD" "$(free_port)" "$PWD" "$PWD" >nginx.conf
}
tested() { nginx -t -c "$PWD/nginx.conf" -e stderr; }
provoke() { tested; local rc=$?; openssl s_server -accept 127.0.0.1:0 -cert server.crt -key server.key; return $rc; }
dead_end() { chmod 600 server.key; openssl rsa -in server.key -check -noout; tested; }
workaround() {
  openssl x509 -in server.crt -noout -pubkey | openssl sha256; openssl pkey -in server.key -pubout | openssl sha256
  cp pki/www.key server.key; openssl pkey -in server.key -pubout | openssl sha256; tested
}
advice() {
  try_advice 0 certificate=server.crt key=server.key | tee out; check 'they differ' test "$(grep -o '[0-9a-f]\{64\}' out | sort -u | wc -l)" = 2
  try_advice 0 certificate=server.crt key=pki/www.key | tee out; check 'a pair' test "$(grep -o '[0-9a-f]\{64\}' out | sort -u | wc -l)" = 1
  try_advice 1 certificate=server.crt intermediate=pki/root.crt | tee out; check 'the server first' grep -q 'CN = www.example.com' out
  try_advice 2 key=n.key request=n.csr host=www.example.com; check 'a request with the name' sh -c 'openssl req -in n.csr -noout -text | grep -q DNS:www.example.com'
}
. "$(dirname "$0")/../harness.sh"
