#!/usr/bin/env bash
PATH=$PATH:/usr/sbin
TOOL=apache2 NEEDS="apache2 curl python3" PACKAGES="apache2 curl python3"
MESSAGE='could not bind to address'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apache.bash"
tool_version() { apache_version; }
setup() { PORT=$(free_port); python3 -m http.server --bind 127.0.0.1 "$PORT" >/dev/null 2>&1 & echo $! >>other.pids; wait_for 5 started; conf <<<"ServerName shop.example.com
Listen 127.0.0.1:$PORT"; }
provoke() { httpd -k start; local rc=$?; conf <<<"ServerName shop.example.com
Listen $PORT"; httpd -k start; return $rc; }
dead_end() { httpd -t; httpd -k restart; httpd -k start; }
workaround() { ss -ltnp "sport = :$PORT" 2>/dev/null | grep -o python3 | head -n 1; kill "$(cat other.pids)"; sleep 0.3; httpd -k start && wait_for 5 started && get "http://127.0.0.1:$PORT/"; }
advice() {
  sudo() { "$@"; }; systemctl() { echo "$@"; }; a2enmod() { echo "$@"; }; setsebool() { echo "$@"; }; apache2ctl() { case $1 in configtest) apache2 -f "$PWD/httpd.conf" -t ;; *) apache2 -f "$PWD/httpd.conf" "$@" ;; esac; }; apachectl() { apache2ctl "$@"; }; sysctl() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl a2enmod setsebool apache2ctl apachectl sysctl docker
  if command -v ss >/dev/null; then try_advice 0 port="$PORT" other-service=nginx; advice_text 0 0 port="$PORT" | bash | grep python3 || echo '::fault:: the holder is not shown'; fi
  kill "$(cat other.pids)"; rm other.pids; sleep 0.3; conf <<<"ServerName a
  Listen 0.0.0.0:$PORT
  Listen $PORT"; httpd -k start 2>&1 | grep AH00072 || echo '::fault:: the lines do not overlap'
  mkdir available; cp httpd.conf available/site.conf; mkdir sites-enabled conf-enabled; ln -s ../available/site.conf sites-enabled/; echo "Listen 80" >ports.conf
  advice_text 1 0 | sed "s#/etc/apache2/##g" | bash | grep -c Listen | grep -x 3 || echo '::fault:: grep'
}
. "$(dirname "$0")/../harness.sh"
