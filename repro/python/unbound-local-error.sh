# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="cannot access local variable 'total'"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'def add(price):' '    total += price' '    return total' 'print(add(3))' > cart.py; }
provoke() { python3 cart.py; }
# a global of the same name is hidden by the assignment in the function
dead_end() { sed -i '1i total = 0' cart.py; python3 cart.py; }
workaround() { advice_text 1 0 > cart.py; echo 'print(total)' >> cart.py; python3 cart.py; }
advice() {
  advice_text 0 0 > even.py; echo 'assert first_even([1, 3]) is None and first_even([1, 4]) == 4' >> even.py; check 'bound on every path' python3 even.py
  advice_text 1 0 > add.py; echo 'assert total == 3' >> add.py; check 'passed in and returned' python3 add.py
  advice_text 2 0 > hit.py; printf '%s\n' 'hit()' 'hit()' 'assert count == 2' >> hit.py; check 'the global is changed' python3 hit.py
}
. "$(dirname "$0")/../harness.sh"
