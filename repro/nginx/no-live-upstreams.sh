#!/usr/bin/env bash
TOOL=nginx NEEDS="nginx curl python3" PACKAGES="nginx-light curl python3"
MESSAGE='no live upstreams while connecting to upstream'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/nginx.bash"
tool_version() { nginx_version; }
setup() { PORT=$(free_port); BACK=$(free_port); OTHER=$(free_port); }
site() { conf <<<"  upstream app { server 127.0.0.1:$BACK ${2:-}; server 127.0.0.1:$OTHER ${2:-}; } upstream off { server 127.0.0.1:$BACK down; }
  server { listen 127.0.0.1:$PORT; server_name shop.example.com; location / { proxy_pass http://app; ${1:-} } location /d { proxy_pass http://off; } }"; }
ask() { get "http://127.0.0.1:$PORT/"; get "http://127.0.0.1:$PORT/x"; get "http://127.0.0.1:$PORT/y"; }
provoke() { site; start; get "http://127.0.0.1:$PORT/"; : >error.log; get "http://127.0.0.1:$PORT/x"; get "http://127.0.0.1:$PORT/d"; errors; return 1; }
dead_end() { site; start; ask; nginx -p "$PWD" -c nginx.conf -e error.log -s reload; sleep 1; : >error.log; ask; errors; return 1; }
workaround() { # one request fails, the next one is tried
  site '' max_fails=0; start; ask; backend answers; sed -i "s/127.0.0.1:$OTHER/127.0.0.1:$BACK/" nginx.conf; nginx -p "$PWD" -c nginx.conf -e error.log -s reload; sleep 1; ask; errors; test "$(cat body)" = ok; }
advice() {
  sudo() { "$@"; }; export -f sudo; site 'proxy_next_upstream off;'; start; ask; errors; check 'it comes without a second try too' grep -q 'no live upstreams' error.log
  advice_text 0 0 | sed "s#/var/log/nginx#$PWD#" >g.sh; bash g.sh >g.out; check 'what failed first' grep -q 'Connection refused' g.out; check 'and nothing else' sh -c '! grep -q "no live" g.out'
  advice_text 0 1 | sed "s#nginx -T#nginx -p $PWD -c nginx.conf -e stderr -T#" >t.sh; bash t.sh >t.out; check 'the server that is down' grep -q "server 127.0.0.1:$BACK down;" t.out
  backend answers; advice_text 0 2 backend-host=127.0.0.1 backend-port="$BACK" >c.sh; check 'the code' test "$(bash c.sh)" = 200
  OLD=$(free_port); { advice_text 1 0 | sed "s/3001/$OLD/; s/3002/$OTHER/"; echo "server { listen 127.0.0.1:$PORT; location / { proxy_pass http://app; } location /one {"; advice_text 2 0 | sed "s/3000/$BACK/"; echo '} }'; } | conf
  advice_text 1 1 | sed "s#nginx -#nginx -p $PWD -c nginx.conf -e error.log -#g" >r.sh; check 'reload' bash r.sh; sleep 1; : >error.log; ask; errors; check 'each request is tried' sh -c '! grep -q "no live" error.log'
  check 'one address answers' test "$(get "http://127.0.0.1:$PORT/one")" = 200
}
. "$(dirname "$0")/../harness.sh"
