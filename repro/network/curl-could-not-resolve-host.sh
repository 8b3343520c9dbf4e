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
. "$(dirname "$0")/../harness.sh"
