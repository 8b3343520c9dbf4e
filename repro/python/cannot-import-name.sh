# shellcheck shell=bash
# A name that the installed release of a module no longer has.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="ImportError: cannot import name"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  mkdir shop; : > shop/__init__.py; echo 'def price(n): return n * 2' > shop/prices.py
  printf 'from collections import Mapping\nprint(isinstance({}, Mapping))\n' > check.py
  printf 'from shop.prices import prise\n' > typo.py
}
provoke() { python3 check.py; local rc=$?; python3 typo.py; return $rc; }
# the same release has the same names
dead_end() { find . -name __pycache__ -exec rm -r {} +; python3 check.py; }
workaround() { sed -i 's/from collections import/from collections.abc import/' check.py; python3 check.py; }
advice() {
  { advice_text 0 0; echo 'print(isinstance({}, Mapping))'; } >moved.py
  check 'the new place has it' test "$(python3 moved.py)" = True
  python3 -m venv .venv && . .venv/bin/activate
  python3 "$HERE/make_wheel.py" wheels rest-client 3.0.0 rest_client; python3 "$HERE/make_wheel.py" wheels rest-client 2.0.0 rest_client
  PIP_NO_INDEX=1 PIP_FIND_LINKS=$PWD/wheels try_advice 1 package=rest-client other-package=rest-client version=2.0.0
  try_advice 2 module=shop.prices >seen; cat seen
  check 'the file is shown' grep -q '/shop/prices.py None' seen
  check 'the names are shown' grep -q "'price'" seen
  try_advice 2 module=time
}
. "$(dirname "$0")/../harness.sh"
