#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="Connection reset by peer"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
provoke() { serve reset; curl -q -sS "http://127.0.0.1:$PORT/"; local rc=$?; curl -q -sS "https://127.0.0.1:$PORT/"; return $rc; }
dead_end() { serve reset; curl -q -sS -m 60 "http://127.0.0.1:$PORT/"; }
workaround() { serve http; curl -q -sS --retry 3 --retry-all-errors "http://127.0.0.1:$PORT/"; }
. "$(dirname "$0")/../harness.sh"
