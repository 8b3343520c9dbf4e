#!/usr/bin/env bash
TOOL=dig NEEDS="dig python3" PACKAGES="bind9-dnsutils python3"
MESSAGE="no servers could be reached"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
tool_version() { dig -v 2>&1 | sed 's/-.*//'; }
answer() { # a DNS server that knows one name
  PORT=$(free_port); rm -f ready
  python3 - "$PORT" >/dev/null 2>&1 <<'PY' &
import socket, sys
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", int(sys.argv[1]))); open("ready", "w").close()
while True:
    q, a = s.recvfrom(512); end = q.index(b"\0", 12) + 5
    s.sendto(q[:2] + b"\x81\x80\0\1\0\1\0\0\0\0" + q[12:end] + b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\1", a)
PY
  echo $! >>server.pids; wait_for 5 test -e ready
}
silent() { PORT=$(free_port); python3 -c "import socket,time; s=socket.socket(socket.AF_INET,socket.SOCK_DGRAM); s.bind(('127.0.0.1',$PORT)); time.sleep(60)" & echo $! >>server.pids; sleep 0.5; }
ask() { dig @127.0.0.1 -p "$PORT" +time=1 +tries=2 "$@"; }
provoke() { silent; ask api.internal.example; local rc=$?; PORT=$(free_port); ask +short api.internal.example; return $rc; }
dead_end() { silent; ask +recurse AAAA api.internal.example; }
workaround() { answer; ask +noedns api.internal.example +noall +answer; }
advice() {
  answer; dig() { command dig @127.0.0.1 -p "$PORT" +noedns "$@"; }; export -f dig; export PORT
  advice_text 0 0 name=api.internal.example | sed 's/@1.1.1.1 //' >a.sh; bash a.sh | tee out; check 'another server answers' grep -q 127.0.0.1 out
  advice_text 2 0 dns-server=10.0.0.2 >d.json; check 'JSON' python3 -m json.tool d.json
}
. "$(dirname "$0")/../harness.sh"
