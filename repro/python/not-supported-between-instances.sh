# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="not supported between instances of 'str' and 'int'"
DEAD_END=0 WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { printf '%s\n' 'age = input("Age: ")' 'print("adult" if age >= 18 else "child")' > age.py; }
provoke() { echo 20 | python3 age.py; python3 -c 'sorted([3, "4"])'; python3 -c 'sorted([3, None])'; python3 -c 'max({"a": 1}, {"a": 2})'; python3 -c 'import datetime; datetime.datetime.now() < datetime.date.today()'; }
dead_end() { sed -i 's/^age =/age: int =/' age.py; echo 20 | python3 age.py; }
workaround() { sed -i 's/^age = .*/age = int(input("Age: "))/' age.py; echo 20 | python3 age.py; }
advice() {
  { echo 'left = "20"; right = 18'; advice_text 0 0; } > a.py; check 'both are shown' sh -c "python3 a.py | grep -q \"'20' <class 'str'> 18 <class 'int'>\""
  { advice_text 1 0; echo 'assert age > 18'; } > b.py; check 'converted' sh -c 'echo " 20 " | python3 b.py'
  { echo 'orders = [{"price": 3}, {"price": 2}]; prices = [3, None, 1, None]'; advice_text 2 0; advice_text 2 1; echo 'assert orders[0]["price"] == 2 and prices == [1, 3, None, None]'; } > c.py; check 'sorted' python3 c.py
  { echo 'import datetime; due = datetime.date(2020, 1, 1)'; advice_text 4 0; echo 'assert late'; } > e.py; check 'dates' python3 e.py
  advice_text 3 0 > d.py; check 'both are in' python3 d.py
}
. "$(dirname "$0")/../harness.sh"
