#!/usr/bin/env bash
TOOL=go NEEDS="go python3" PACKAGES="golang-go python3"
MESSAGE="dial tcp: lookup "
DEAD_END=0 WORKAROUND=0
tool_version() { go version | sed 's/go version go\([0-9.]*\).*/Go \1/'; }
setup() {
  export HOME=$PWD GOCACHE=${TMPDIR:-/tmp}/repro-go-cache GOFLAGS=-mod=mod GO111MODULE=off; unset http_proxy HTTP_PROXY
  cat >fetch.go <<'GO'
package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
)

// Asks the DNS server given as the second argument, as a resolv.conf would name it.
func main() {
	resolver := &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, network, address string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", os.Args[2])
	}}
	client := http.Client{Transport: &http.Transport{DialContext: (&net.Dialer{Resolver: resolver}).DialContext}}
	answer, err := client.Get(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(answer.Status)
}
GO
  cat >dns.py <<'PY'
# answers shop.test with 127.0.0.1, api.test with SERVFAIL, all else with NXDOMAIN
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); open("dns", "w").write("127.0.0.1:%d" % s.getsockname()[1])
while True:
    q, a = s.recvfrom(4096); end = q.index(b"\0", 12) + 5; name = q[12:end - 4]
    known = b"shop" in name and q[end - 4:end - 2] == b"\0\1"
    code = 0 if b"shop" in name else 2 if b"api" in name else 3
    s.sendto(q[:2] + bytes([0x81, 0x80 | code]) + b"\0\1" + (b"\0\1" if known else b"\0\0") + b"\0\0\0\0" + q[12:end] + (b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4\x7f\0\0\1" if known else b""), a)
PY
  python3 dns.py & echo $! >pids; python3 -u -m http.server --bind 127.0.0.1 0 >web 2>&1 & echo $! >>pids; wait_for 5 test -s dns; go build -o fetch fetch.go; PORT=$(free_port); python3 -u -m http.server --bind 127.0.0.1 "$PORT" >web 2>&1 & echo $! >>pids; wait_for 5 grep -q Serving web
}
cleanup() { kill $(cat pids); }
provoke() { ./fetch http://shpo.test/ "$(cat dns)"; local rc=$?; ./fetch http://api.test/ "$(cat dns)"; return $rc; }
dead_end() { ./fetch http://shpo.test/ "$(cat dns)" >/dev/null; ./fetch http://shpo.test/ "$(cat dns)"; }
workaround() { ./fetch "http://shop.test:$PORT/" "$(cat dns)"; }
advice() {
  advice_text 0 0 host=localhost >q.sh; check 'a known name is found' bash q.sh; advice_text 0 1 >q.sh; check 'the servers are shown' bash q.sh; advice_text 1 0 dns-server=10.0.0.2 >d.json; check 'it is JSON' python3 -c 'import json; json.load(open("d.json"))["dns"]'
  if command -v dig >/dev/null; then check 'dig takes it' dig +short +tries=1 +time=1 shop.test @127.0.0.1 -p "$(cut -d: -f2 dns)"; fi
}
. "$(dirname "$0")/../harness.sh"
