# shellcheck shell=bash
# A test module that cannot be imported: one that wants its environment, one whose package lies in src.
TOOL=pytest
NEEDS="python3"
PACKAGES="python3-pytest"
MESSAGE="Interrupted: 1 error during collection"
DEAD_END=0
WORKAROUND=3
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import pytest as m; print("pytest", m.__version__)'; }
pytest_() { python3 -m pytest -p no:cacheprovider "$@"; }
setup() {
  export HOME=$PWD; unset PYTEST_ADDOPTS PYTEST_PLUGINS PYTHONPATH
  mkdir -p src/shop tests; touch pytest.ini src/shop/__init__.py
  printf 'def total(prices):\n    return sum(prices)\n' > src/shop/cart.py
  printf 'from shop.cart import total\n\ndef test_total():\n    assert total([1, 2]) == 3\n' > tests/test_cart.py
  printf 'def test_ok():\n    assert True\n' > tests/test_ok.py
}
eager() { printf 'import os\n\nclass SettingsError(Exception):\n    pass\n\nif "SHOP_ENV" not in os.environ:\n    raise SettingsError("SHOP_ENV is not set")\n\ndef test_total():\n    assert sum([1, 2]) == 3\n' > tests/test_cart.py; }
provoke() { eager; pytest_ tests; }
# __init__.py makes tests a package and puts the project root on sys.path, not src
dead_end() { touch tests/__init__.py; pytest_ tests; printf "from shop.user import User\n" > tests/test_user.py; pytest_ tests; }
workaround() { eager; SHOP_ENV=test pytest_ tests; }
. "$(dirname "$0")/../harness.sh"
