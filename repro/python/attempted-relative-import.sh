# shellcheck shell=bash
# A module of a package started as a file.
TOOL=python3
NEEDS="python3 /usr/share/python-wheels/wheel-*.whl /usr/share/python-wheels/setuptools-*.whl"
PACKAGES="python3 python3-venv python3-wheel-whl python3-setuptools-whl"
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
advice() {
  try_advice 0 package=shop module=main
  printf 'from .prices import price\n\ndef main():\n    print(price("tea"))\n' >shop/main.py
  advice_text 1 0 package=shop module=main function=main >pyproject.toml
  PIP_NO_INDEX=1 PIP_FIND_LINKS=/usr/share/python-wheels PIP_DISABLE_PIP_VERSION_CHECK=1 try_advice 1 package=shop
  check 'the entry point runs from another folder' test "$(cd / && "$OLDPWD/.venv/bin/shop")" = 3
  { advice_text 2 0 package=shop module=prices name=price; echo 'print(price("tea"))'; } >shop/direct.py
  check 'absolute import works with -m' python3 -m shop.direct
  check 'and by path with the root on sys.path' env PYTHONPATH=. python3 shop/direct.py
}
. "$(dirname "$0")/../harness.sh"
