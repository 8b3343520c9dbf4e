# shellcheck shell=bash
# A module of a package started as a file.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="ImportError: attempted relative import with no known parent package"
DEAD_END=1
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  mkdir -p shop
  touch shop/__init__.py
  printf 'def price(item):\n    return 3\n' > shop/prices.py
  printf 'from .prices import price\n\nprint(price("tea"))\n' > shop/main.py
  printf 'from ..prices import price\n' > shop/sub.py
}
provoke() { python3 shop/main.py; }
# __init__.py is there; the file is still run as __main__ without a package
dead_end() { ( cd shop && python3 main.py ); python3 -m shop.sub; }
workaround() { python3 -m shop.main; }
. "$(dirname "$0")/../harness.sh"
