# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="unsupported operand type(s) for +: 'int' and 'str'"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'import os' 'retries = os.environ.get("RETRIES", "3")' 'print(1 + retries)' > retry.py; }
provoke() { python3 retry.py; python3 -c '"total: " + 3'; python3 -c 'b"a" + "b"'; python3 -c '"a" * "b"'; python3 -c '-"a"'; }
# annotations are not looked at when the program runs
dead_end() { sed -i 's/^retries =/retries: int =/' retry.py; python3 retry.py; }
workaround() { sed -i 's/= os.environ.get("RETRIES", "3")/= int(os.environ.get("RETRIES", "3"))/' retry.py; python3 retry.py; }
advice() {
  { printf '%s\n' 'left = 3' 'right = "3"'; advice_text 0 0; } > show.py; python3 show.py > shown.txt; check 'both are shown' grep -qxF "3 <class 'int'> '3' <class 'str'>" shown.txt
  { echo 'import os'; advice_text 1 0; echo 'assert port + 1 == 8081'; } > port.py; check 'converted on entry' python3 port.py
  { printf '%s\n' 'count = 3' 'folder = "x"'; advice_text 2 0; } > text.py; check 'formatted' python3 text.py
  { echo 'names = ["b", "a"]'; advice_text 3 0; echo 'assert first_two == ["a", "b"]'; } > order.py; check 'sorted returns' python3 order.py
}
. "$(dirname "$0")/../harness.sh"
