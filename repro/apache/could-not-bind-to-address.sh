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
. "$(dirname "$0")/../harness.sh"
