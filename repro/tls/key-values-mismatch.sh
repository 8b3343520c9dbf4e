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
check() { nginx -t -c "$PWD/nginx.conf" -e stderr; }
provoke() { check; local rc=$?; openssl s_server -accept 127.0.0.1:0 -cert server.crt -key server.key; return $rc; }
dead_end() { chmod 600 server.key; openssl rsa -in server.key -check -noout; check; }
workaround() {
  openssl x509 -in server.crt -noout -pubkey | openssl sha256; openssl pkey -in server.key -pubout | openssl sha256
  cp pki/www.key server.key; openssl pkey -in server.key -pubout | openssl sha256; check
}
. "$(dirname "$0")/../harness.sh"
