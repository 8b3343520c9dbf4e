#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="curl: (52) Empty reply from server"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
provoke() { serve accept-and-close; curl -q -sS -v "http://127.0.0.1:$PORT/"; local rc=$?; curl -q -sS -d 'a=1' "http://localhost:$PORT/orders"; return $rc; }
dead_end() { serve accept-and-close; curl -q -sS -A Mozilla/5.0 --http1.0 "http://127.0.0.1:$PORT/"; }
workaround() { serve http; curl -q -sS "http://127.0.0.1:$PORT/"; }
advice() {
  serve http; curl() { command curl -q "${@/https:/http:}"; }; export -f curl; advice_text 1 0 host=127.0.0.1 port=$PORT >a.sh; check 'answers' bash a.sh
}
. "$(dirname "$0")/../harness.sh"
