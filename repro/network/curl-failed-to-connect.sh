#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="curl: (7) Failed to connect to"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
setup() { PORT=$(free_port); }
provoke() { curl -q -sS -v "http://localhost:$PORT/health"; local rc=$?; PORT=$(free_port); curl -q -sS "http://127.0.0.1:$PORT/"; return $rc; }
dead_end() { curl -q -sS --connect-timeout 60 "http://127.0.0.1:$PORT/"; }
workaround() { serve http; ss -ltn 2>/dev/null | grep -o "127.0.0.1:$PORT" | head -1; curl -q -sS "http://127.0.0.1:$PORT/health"; }
advice() {
  sudo() { "$@"; }; export -f sudo
  serve http; if command -v ss; then advice_text 0 0 port=$PORT >s.sh; bash s.sh | tee out; check 'shows the listener' grep -q ":$PORT" out; fi
  advice_text 0 1 host=127.0.0.1 port=$PORT >b.sh; check 'answers' bash b.sh
  cleanup; rm server.pids; (sleep 2; exec python3 -m http.server --bind 127.0.0.1 $PORT >/dev/null 2>&1) & echo $! >>server.pids
  advice_text 2 0 host=127.0.0.1 port=$PORT >c.sh; check 'waits for it' bash c.sh
}
. "$(dirname "$0")/../harness.sh"
