#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="Connection reset by peer"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
provoke() { serve reset; curl -q -sS "http://127.0.0.1:$PORT/"; local rc=$?; curl -q -sS "https://127.0.0.1:$PORT/"; return $rc; }
dead_end() { serve reset; curl -q -sS -m 60 "http://127.0.0.1:$PORT/"; }
workaround() { serve http; curl -q -sS --retry 3 --retry-all-errors "http://127.0.0.1:$PORT/"; }
advice() {
  serve http; curl() { command curl -q "${@/https:/http:}"; }; export -f curl
  for a in 0 1 2; do [ $a = 1 ] && continue; advice_text $a 0 host=127.0.0.1:$PORT >a.sh; check "works $a" bash a.sh; done
  if command -v tcpdump; then advice_text 0 1 host=127.0.0.1 | sed 's/sudo tcpdump -ni any/tcpdump -d -y EN10MB/' >t.sh; check 'the filter compiles' bash t.sh; fi
  advice_text 1 0 host=127.0.0.1:$PORT >b.sh; check 'works 1' bash b.sh
}
. "$(dirname "$0")/../harness.sh"
