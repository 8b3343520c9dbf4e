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
. "$(dirname "$0")/../harness.sh"
