#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="curl: (18) transfer closed with"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
provoke() { serve short; curl -q -sS "http://127.0.0.1:$PORT/big.tar.gz" -o big.tar.gz; local rc=$?; serve shorter; curl -q -sS "http://localhost:$PORT/export.csv" | tr -d '\000'; return $rc; }
dead_end() { serve short; curl -q -sS -m 600 --limit-rate 1M -o big.tar.gz "http://127.0.0.1:$PORT/big.tar.gz"; }
workaround() { serve http; curl -q -sS -f --retry 3 --retry-all-errors -o big.tar.gz "http://127.0.0.1:$PORT/big.tar.gz" && cat big.tar.gz; }
advice() {
  serve http; try_advice 0 --exit 33 url=http://127.0.0.1:$PORT/big.tar.gz; check 'there' grep -q ok big.tar.gz
  advice_text 1 1 >d.sh; check 'df' bash d.sh
  git init -q -b main o; for i in 1 2; do git -C o -c user.name=x -c user.email=x@example.com commit -q --allow-empty -m $i; done
  try_advice 2 url=file://$PWD/o directory=c; check 'deepened' test "$(git -C c log --oneline | wc -l)" = 2
}
. "$(dirname "$0")/../harness.sh"
