#!/usr/bin/env bash
TOOL=curl NEEDS="curl python3" PACKAGES="curl python3"
MESSAGE="Could not resolve host"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/serve.bash"
tool_version() { curl_version; }
setup() { serve http; }
provoke() { curl -q -sS http://api.internal.invalid/health; local rc=$?; curl -q -sS https://registry.example.invalid/v2/; return $rc; }
dead_end() { curl -q -sSk --retry 1 https://registry.example.invalid/v2/; }
workaround() { getent hosts api.internal.invalid || echo 'no answer for api.internal.invalid'; curl -q -sS --resolve "api.internal.invalid:$PORT:127.0.0.1" "http://api.internal.invalid:$PORT/health"; }
advice() {
  advice_text 0 0 host=localhost >a.sh; check 'system resolver' bash a.sh; advice_text 0 1 >b.sh; check 'reads' bash b.sh
  if command -v dig; then advice_text 0 2 host=localhost | sed 's/dig /dig +time=1 +tries=1 /' >c.sh; bash c.sh | tee out; check 'the options are known' sh -c '! grep -q -i invalid out'; fi
  curl() { command curl -q -sS "${@/https:/http:}"; }; export -f curl
  advice_text 2 0 host=api.internal.invalid ip=127.0.0.1 | sed "s/:443:/:$PORT:/; s#invalid/#invalid:$PORT/#" >d.sh; check 'past DNS' bash d.sh
}
. "$(dirname "$0")/../harness.sh"
