#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="curl: (18) transfer closed with"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
provoke() { serve short; curl -q -sS "http://127.0.0.1:$PORT/big.tar.gz" -o big.tar.gz; local rc=$?; serve shorter; curl -q -sS "http://localhost:$PORT/export.csv" | tr -d '\000'; return $rc; }
dead_end() { serve short; curl -q -sS -m 600 --limit-rate 1M -o big.tar.gz "http://127.0.0.1:$PORT/big.tar.gz"; }
workaround() { serve http; curl -q -sS -f --retry 3 --retry-all-errors -o big.tar.gz "http://127.0.0.1:$PORT/big.tar.gz" && cat big.tar.gz; }
. "$(dirname "$0")/../harness.sh"
