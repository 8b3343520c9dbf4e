# shellcheck shell=bash
# A method called on the class, so that nothing is bound to self.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="required positional argument"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  printf 'class Cart:\n    def add(self, item, count):\n        return f"{count} x {item}"\n\nprint(Cart.add("pen", 3))\n' > cart.py
  printf 'def connect(host, port, *, user):\n    return host, port, user\n\nconnect("db")\n' > connect.py
  printf 'class Clock:\n    def now():\n        return 0\n\nClock().now()\n' > clock.py
}
provoke() { python3 cart.py; local rc=$?; python3 connect.py; python3 clock.py; return $rc; }
# by keyword both arguments are there, and self is the missing one
dead_end() { sed -i 's/add("pen", 3)/add(item="pen", count=3)/' cart.py; python3 cart.py; }
workaround() { sed -i 's/Cart.add("pen", 3)/Cart().add("pen", 3)/' cart.py; python3 cart.py; }
advice() {
  { sed '/^print/d' cart.py; advice_text 0 0; } >made.py; check 'the instance takes the call' python3 made.py
  { sed '/^print/d' cart.py; advice_text 1 0 function=Cart.add; } >sig.py
  check 'the signature is shown' test "$(python3 sig.py)" = '(self, item, count)'
  { advice_text 2 0; echo 'print(Clock().now())'; } >now.py; check 'self takes the instance' test "$(python3 now.py)" = 0
}
. "$(dirname "$0")/../harness.sh"
