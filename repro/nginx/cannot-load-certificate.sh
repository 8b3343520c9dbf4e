#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx openssl python3" PACKAGES="nginx-light openssl python3"
MESSAGE='[emerg] cannot load certificate'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); mkdir tls; openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=shop.example.com -keyout tls/privkey.pem -out tls/shop.pem; echo 'not a certificate' >tls/empty.pem; }
site() { conf <<<"  server { listen 127.0.0.1:$PORT ssl; ssl_certificate $PWD/tls/$1; ssl_certificate_key $PWD/tls/${2:-privkey.pem}; }"; test_conf; }
provoke() { site fullchain.pem; local rc=$?; site empty.pem; site shop.pem missing.key; return $rc; }
# the file is not there, whoever may read it
dead_end() { chmod -R a+rX tls; site fullchain.pem; }
workaround() { ln -s shop.pem tls/fullchain.pem; site fullchain.pem; }
advice() {
  sudo() { [ "$1" != -u ] || shift 2; "$@"; }; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; dmesg() { echo "Out of memory: Killed process 7"; }; certbot() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl journalctl dmesg certbot docker
  try_advice 0 path="$PWD/tls/shop.pem"; advice_text 1 0 path="$PWD/tls/shop.pem" | bash | grep 'BEGIN CERTIFICATE' || echo '::fault:: head'
  openssl x509 -in tls/shop.pem -outform der -out tls/shop.der; advice_text 1 1 der-file=tls/shop.der pem-file=tls/fullchain.pem | bash; check 'it loads' site fullchain.pem
  nginx() { command nginx -p "$PWD" -c nginx.conf -e stderr "$@"; }; export -f nginx; start; try_advice 2 document-root="$PWD" domain=shop.example.com; try_advice 3
}
. "$(dirname "$0")/../harness.sh"
