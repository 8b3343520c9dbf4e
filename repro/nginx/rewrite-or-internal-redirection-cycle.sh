#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='rewrite or internal redirection cycle while'
DEAD_END=1 WORKAROUND=1
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); mkdir www dist; echo '<h1>Shop</h1>' >dist/index.html; site; }
site() { conf <<<"  server { listen $PORT; root $PWD/${1:-www}; location / { try_files \$uri \$uri/ /index.html; } location /api/ { rewrite ^/api/(.*)$ /api/index.php/\$1 last; } }"; }
provoke() { start; get "http://127.0.0.1:$PORT/shop"; get "http://127.0.0.1:$PORT/api/a"; errors; return 1; }
dead_end() { chmod -R a+rX www; start; get "http://127.0.0.1:$PORT/shop"; errors; return 1; }
workaround() { site dist; start; get "http://127.0.0.1:$PORT/shop" | grep 200 && grep Shop body && ! errors; }
advice() {
  start; nginx() { command nginx -p "$PWD" -c nginx.conf -e stderr "$@"; }; sudo() { "$@"; }; export -f nginx sudo; try_advice 0 --exit 2 root="$PWD/www" uri=/index.html; unset -f nginx; cleanup; sleep 0.5
  { echo "server { listen $PORT;"; advice_text 1 0 folder-with-index-html="$PWD/dist"; echo '}'; } >inc; conf <inc; rm -f error.log; start; check 'the page comes' test "$(get "http://127.0.0.1:$PORT/shop")" = 200; cleanup; sleep 0.5
  backend answers
  { echo "server { listen $PORT; root $PWD/www;"; advice_text 3 0; advice_text 4 0 backend-url="http://127.0.0.1:$BACK"; echo '}'; } >inc; conf <inc; rm -f error.log; start; check 'a plain 404' test "$(get "http://127.0.0.1:$PORT/shop")" = 404; check 'the rewrite ends' test "$(get "http://127.0.0.1:$PORT/api/a")" = 200; check 'no circle' sh -c '! grep -q cycle error.log'; cleanup; sleep 0.5
  # The scratch folder is the owner's alone: a worker of another user comes to no file in it.
  if [ "$(id -u)" = 0 ]; then site dist; sed -i 's/^user root/user nobody nogroup/' nginx.conf; start; check 'no way through' test "$(get "http://127.0.0.1:$PORT/shop")" = 500; check 'stat says so' grep -q 'stat() .*13: Permission denied' error.log
    try_advice 2 root="$PWD/dist" uri=/index.html folder="$PWD"; check 'it is let through' test "$(get "http://127.0.0.1:$PORT/shop")" = 200; fi
}
. "$(dirname "$0")/../harness.sh"
