# shellcheck shell=bash
TOOL=jq NEEDS="jq curl" PACKAGES="jq curl"
MESSAGE='parse error: Invalid numeric literal at line'
DEAD_END=0 WORKAROUND=2
tool_version() { jq --version | sed 's/jq-/jq /'; }
setup() { echo "{'name':'tea'}" >a.json; }
provoke() { jq . a.json; local rc=$?; echo '<html>' | jq .; echo '{"a":1' | jq .; echo '[1,]' | jq .; echo '{"a":1}}' | jq .; return $rc; }
dead_end() { jq -rc . a.json; jq -r .name a.json; }
workaround() { jq -n --arg name "it's tea" '{name: $name}' | jq .name; }
advice() {
  echo '<html>' >page.html; try_advice 0 url="file://$PWD/page.html" >out; cat out; check 'the page is seen' grep -q html out
  try_advice 1 command="sh -c 'echo loading >&2; echo 1'"; export NAME="it's"; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
