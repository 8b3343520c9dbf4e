# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="unhashable type: 'list'"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'seen = set()' 'for point in [[1, 2], [3, 4], [1, 2]]:' '    seen.add(point)' 'print(len(seen))' > points.py; }
provoke() { python3 points.py; python3 -c '{{}}'; python3 -c '{}[0:2]'; }
# a tuple hashes only if all that is in it does
dead_end() { sed -i 's/seen.add(point)/seen.add((point,))/' points.py; python3 points.py; }
workaround() { sed -i 's/seen.add(point)/seen.add(tuple(point))/' points.py; python3 points.py; }
advice() {
  { echo 'point = [1, 2]'; advice_text 0 0; echo 'assert seen == {(1, 2): True}'; } > a.py; check 'a tuple is a key' python3 a.py
  { echo 'users = [{"id": 7}]'; advice_text 1 0; echo 'assert by_id[7] is users[0]'; } > b.py; check 'the id is a key' python3 b.py
  { advice_text 2 0; echo 'assert Point(1, 2) in visited'; } > c.py; check 'frozen ones hash' python3 c.py
  { echo 'items = [{}, {}, []]'; advice_text 3 0; echo 'assert unique == [{}, []]'; } > d.py; check 'equal ones are found' python3 d.py
  check 'equal lists, other texts' python3 -c 'assert [1] == [1.0] and str([1]) != str([1.0]) and str({1: 1, 2: 2}) != str({2: 2, 1: 1})'
}
. "$(dirname "$0")/../harness.sh"
