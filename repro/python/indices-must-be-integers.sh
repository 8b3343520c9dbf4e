# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="list indices must be integers or slices, not str"
DEAD_END=0 WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  cat > orders.py <<'P'
import json
data = json.loads('[{"name": "tea"}, {"name": "milk"}]')
print(data["name"])
P
}
provoke() { python3 orders.py; python3 -c 'for order in {"7": {"name": "tea"}}: print(order["name"])'; python3 -c 'row = ("tea", 3); print(row["name"])' 2>/dev/null || python3 -W ignore -c 'row = ("tea", 3); print(row["name"])'; python3 -c 'items = [1, 2, 3]; print(items[len(items) / 2])'; python3 -c 'items = [1, 2, 3]; print(items[:len(items) / 2])'; python3 -c 'from collections import deque; print(deque([1])["a"])'; python3 -W ignore -c 'print([[1, 2] [3, 4]])'; }
dead_end() { printf '%s\n' 'import json' 'data = json.loads("[{}]")' 'try:' '    print(data["name"])' 'except KeyError:' '    print("no name")' > orders.py; python3 orders.py; }
workaround() { sed -i 's/^print.*/for order in data: print(order["name"])/' orders.py; python3 orders.py; }
advice() {
  { sed '$d' orders.py; advice_text 0 0; advice_text 1 0; advice_text 1 1; echo 'assert first == "tea"'; } > a.py; python3 a.py | tee o; check 'the list is shown' grep -q "<class 'list'>" o
  { echo "text = '{\"name\": \"tea\"}'"; advice_text 2 0; echo 'assert order["name"] == "tea"; orders = {"7": order}'; advice_text 3 0; } > b.py; { echo 'items = [1, 2, 3]'; advice_text 4 0; echo 'assert middle == 2'; } > c.py; check 'halved' python3 c.py
  check 'parsed' sh -c 'python3 b.py | grep -qx "7 tea"'
}
. "$(dirname "$0")/../harness.sh"
