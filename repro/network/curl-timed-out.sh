#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="curl: (28)"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
provoke() {
  serve accept-and-hang; curl -q -sS -m 1 "http://127.0.0.1:$PORT/report"; local rc=$?
  serve full; curl -q -sS --connect-timeout 1 "http://127.0.0.1:$PORT/"; return $rc
}
dead_end() { serve full; curl -q -sS --connect-timeout 1 --retry 1 --retry-delay 1 "http://127.0.0.1:$PORT/"; }
workaround() {
  serve accept-and-hang; curl -q -s -m 1 -o /dev/null -w 'dns=%{time_namelookup} connect=%{time_connect} first byte=%{time_starttransfer}\n' "http://127.0.0.1:$PORT/" | sed 's/0\.0[0-9]*/0.0/g'
  serve http; curl -q -sS --connect-timeout 2 -m 30 "http://127.0.0.1:$PORT/report"
}
advice() {
  serve http; try_advice 0 url="http://127.0.0.1:$PORT/?a=1&b=2"; try_advice 2 url="http://127.0.0.1:$PORT/?a=1&b=2"
  advice_text 1 0 host=127.0.0.1 port=$PORT >o.sh; check 'open' test "$(bash o.sh)" = open; serve full; advice_text 1 0 host=127.0.0.1 port=$PORT >f.sh; check 'not open' test -z "$(bash f.sh)"
}
. "$(dirname "$0")/../harness.sh"
