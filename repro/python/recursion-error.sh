# shellcheck shell=bash
# Recursion whose end is never reached.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="RecursionError: maximum recursion depth exceeded"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  cat > account.py <<'P'
class Account:
    def __init__(self, balance):
        self.balance = balance

    @property
    def balance(self):
        return self.balance

    @balance.setter
    def balance(self, value):
        self.balance = max(0, value)

print(Account(5).balance)
P
  printf 'def count(n):\n    return 1 + count(n - 1) if n != 0 else 0\n\nprint(count(-1) == 0)\n' > count.py
}
provoke() { python3 account.py; }
# a higher limit lets an endless recursion go deeper, nothing else
dead_end() { sed -i '1i import sys; sys.setrecursionlimit(3000)' account.py; python3 account.py; python3 count.py; }
workaround() { sed -i -e 's/return self.balance/return self._balance/' -e 's/self.balance = max/self._balance = max/' account.py; python3 account.py; }
advice() {
  { printf 'class Account:\n    _balance = 5\n'; advice_text 0 0 | sed 's/^/    /'; echo 'print(Account().balance)'; } >a.py; check 'the property ends' test "$(python3 a.py)" = 5
  { printf 'class N:\n    def __init__(self, c): self.children = c\nroot = N([])\nfor _ in range(5000): root = N([root])\n'; advice_text 1 0; } >deep.py; check 'deep data is walked' python3 deep.py
  { advice_text 2 0; printf 'for n in range(3000): fib(n)\nassert fib(10) == 55\n'; } >fib.py; check 'small before large stays below the limit' python3 fib.py
}
. "$(dirname "$0")/../harness.sh"
