# shellcheck shell=bash
# An nginx of its own in the phase's scratch folder: `conf` writes nginx.conf around the http block given on stdin.
conf() {
  { printf 'pid nginx.pid;\nerror_log error.log %s;\nworker_processes 1;\n' "${LEVEL:-info}"; [ "$(id -u)" != 0 ] || printf 'user root;\n'; printf '%s\nevents { worker_connections %s; }\nhttp {\n  access_log access.log;\n' "${MAIN:-}" "${CONNS:-64}"
    for t in client_body proxy fastcgi uwsgi scgi; do printf '  %s_temp_path tmp_%s;\n' $t $t; done; cat; echo '}'; } >nginx.conf
}
test_conf() { nginx -p "$PWD" -c nginx.conf -e stderr -t 2>&1 | sed 's/^20[0-9/]* [0-9:]* \(\[[a-z]*\]\) [0-9#]*: /nginx: \1 /'; return "${PIPESTATUS[0]}"; }
start() { nginx -p "$PWD" -c nginx.conf -e error.log -g 'daemon on;' "$@"; }
errors() { sed 's/[0-9]*#[0-9]*: /7#7: /' error.log | grep -aE '\[(warn|error|crit|alert|emerg)\]'; }
cleanup() { [ ! -s nginx.pid ] || kill "$(cat nginx.pid)"; [ ! -s other.pids ] || kill $(cat other.pids); }
nginx_version() { nginx -v 2>&1 | sed 's/.*version: //; s#/# #'; }
get() { curl -q -sS -o body -w '%{http_code}\n' --max-time 8 "$@"; }
backend() { # answers | dies | slow: a server behind nginx, sets BACK
  BACK=$(free_port); rm -f ready
  python3 - "$1" "$BACK" >/dev/null 2>&1 <<'PY' &
import socket, sys, time
s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(("127.0.0.1", int(sys.argv[2]))); s.listen(16); open("ready", "w").close()
while True:
    c, _ = s.accept(); head = c.recv(65536); c.settimeout(0.2)
    try:
        while b"\r\n\r\n" in head and b"ontent-Length" in head and c.recv(65536): pass
    except OSError: pass
    if sys.argv[1] == "slow": time.sleep(3)
    if sys.argv[1] != "dies": c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n")
    c.close()
PY
  echo $! >>other.pids; wait_for 5 test -e ready
}
