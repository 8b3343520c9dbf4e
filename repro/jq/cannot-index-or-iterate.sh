# shellcheck shell=bash
TOOL=jq NEEDS="jq" PACKAGES="jq"
MESSAGE='Cannot index array with string "name"'
DEAD_END=1 WORKAROUND=1
tool_version() { jq --version | sed 's/jq-/jq /'; }
setup() { echo '{"items":[{"name":"tea"},{"name":"mug"}],"body":"{\"name\":\"tea\"}"}' >a.json; }
provoke() { jq '.items.name' a.json; local rc=$?; jq '.body.name' a.json; jq '.orders[]' a.json; jq '.[0]' a.json; return $rc; }
dead_end() { jq -r '.items.name' a.json; }
workaround() { jq '.items[].name' a.json; }
advice() {
  try_advice 0 filter=.items file=a.json >out; cat out; check 'an array' grep -qx '"array"' out; try_advice 1 file=a.json >out; cat out; check 'both' test "$(grep -c '^"' out)" = 2
  echo '{}' >b.json; try_advice 2 file=b.json; try_advice 3 file=a.json >out; cat out; check 'parsed' grep -qx '"tea"' out
}
. "$(dirname "$0")/../harness.sh"
