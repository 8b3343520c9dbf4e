# shellcheck shell=bash
# A request for a host name that ALLOWED_HOSTS does not list.
TOOL=django
NEEDS="python3"
PACKAGES="python3-django"
MESSAGE="Invalid HTTP_HOST header"
DEAD_END=0
WORKAROUND=0
. "$(dirname "$0")/fixture.inc"
setup() {
  project; python3 manage.py makemigrations orders; python3 manage.py migrate
  PORT=$(free_port)
  cat > get.py <<'P'
import sys, urllib.request
for host in sys.argv[2:]:
    r = urllib.request.Request(sys.argv[1], headers={"Host": host})
    try: print(urllib.request.urlopen(r).status)
    except urllib.error.HTTPError as e: print("status", e.code)
P
}
serve() { python3 -u manage.py runserver --noreload --nothreading 127.0.0.1:"$PORT" >server.log 2>&1 & echo $! > server.pid; wait_for 10 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))"; }
cleanup() { kill "$(cat server.pid)"; }
provoke() { serve; python3 get.py "http://127.0.0.1:$PORT/" shop.example.org; sleep 0.3; cat server.log; }
# a scheme or port is no part of the host name
dead_end() { sed -i 's#^ALLOWED_HOSTS.*#ALLOWED_HOSTS = ["https://shop.example.org"]#' shop/settings.py; serve; python3 get.py "http://127.0.0.1:$PORT/" shop.example.org shop_web:8000; sleep 0.3; cat server.log; }
workaround() { sed -i 's#^ALLOWED_HOSTS.*#ALLOWED_HOSTS = ["shop.example.org", "127.0.0.1"]#' shop/settings.py; serve; python3 get.py "http://127.0.0.1:$PORT/" shop.example.org; sleep 0.3; cat server.log; }
advice() {
  advice_text 0 0 name=shop.example.org >>shop/settings.py
  serve; python3 get.py "http://127.0.0.1:$PORT/" shop.example.org >out; cat out; check 'the host is let in' grep -qx 200 out
  if command -v nginx >/dev/null; then
    { echo 'events {} http { server { listen 127.0.0.1:8089; location / { proxy_pass http://127.0.0.1:9;'; advice_text 1 0; echo '} }'; advice_text 2 0 | sed 's/ 80 / 8089 /'; echo '}'; } >nginx.conf
    check 'nginx takes it' nginx -t -p "$PWD" -c nginx.conf -g 'pid nginx.pid;'
  fi
}
. "$(dirname "$0")/../harness.sh"
