# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="'str' object is not callable"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'input = "ada"' 'name = input("name: ")' 'print(name)' > ask.py; }
provoke() { python3 ask.py; python3 -c 'import datetime; datetime()'; python3 -c 'import collections; collections.deque()()'; python3 -c 'list = [1]; list()'; }
# renaming the result does not free the name that hides the built-in
dead_end() { sed -i 's/\bname\b/answer/g' ask.py; python3 ask.py; }
workaround() { sed -i '1s/input/default/' ask.py; echo bob | python3 ask.py; }
advice() {
  { echo 'thing = "ada"'; advice_text 0 0; } > a.py; python3 a.py > a.txt; check 'value and type are shown' grep -qxF "'ada' <class 'str'>" a.txt
  { echo 'list = [1]'; advice_text 1 0; echo 'assert names == ["a", "b"]'; } > b.py; check 'the built-in is back' python3 b.py
  advice_text 2 0 > c.py; check 'the class is called' python3 c.py
  { printf '%s\n' 'from types import SimpleNamespace' 'frame = SimpleNamespace(shape=(2, 3))'; advice_text 3 0; echo 'assert columns == 3'; } > d.py; check 'the attribute is read' python3 d.py
}
. "$(dirname "$0")/../harness.sh"
