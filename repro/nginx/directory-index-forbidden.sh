#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='is forbidden'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); mkdir -p www/img www/dist; echo shop >www/dist/index.html; }
site() { conf <<<"  server { listen 127.0.0.1:$PORT; server_name shop.example.com; $1 }"; start; }
provoke() { site "root $PWD/www;"; get "http://127.0.0.1:$PORT/"; get "http://127.0.0.1:$PORT/img/"; errors; return 1; }
dead_end() { chmod -R 777 www; site "root $PWD/www;"; get "http://127.0.0.1:$PORT/"; errors; return 1; }
workaround() { site "root $PWD/www/dist; index index.html;"; get "http://127.0.0.1:$PORT/"; errors; grep -x shop body; }
advice() {
  try_advice 0 folder="$PWD/www/" >out; cat out; check 'the folder' grep -q dist out; sudo() { "$@"; }; export -f sudo
  site "$(advice_text 1 0 | sed "s#/var/www/shop#$PWD/www#")"; advice_text 1 1 | sed "s#nginx -#nginx -p $PWD -c nginx.conf -e error.log -#g" >r.sh; check 'tested and reloaded' bash r.sh; check 'the page' test "$(get "http://127.0.0.1:$PORT/")" = 200; cleanup; sleep 1
  site "root $PWD/www; location ~ [.]php\$ { return 200 php; } $(advice_text 2 0)"; check 'a folder goes to it' test "$(get "http://127.0.0.1:$PORT/img/"; cat body)" = $'200\nphp'; check 'and so does the start' test "$(get "http://127.0.0.1:$PORT/"; cat body)" = $'200\nphp'
}
. "$(dirname "$0")/../harness.sh"
