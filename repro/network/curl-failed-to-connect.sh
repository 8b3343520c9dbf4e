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
. "$(dirname "$0")/../harness.sh"
