# shellcheck shell=bash
# A test module that cannot be imported: its package lies in src.
TOOL=pytest
NEEDS="python3 /usr/share/python-wheels/wheel-*.whl /usr/share/python-wheels/setuptools-*.whl"
PACKAGES="python3-pytest python3-venv python3-wheel-whl python3-setuptools-whl"
MESSAGE="Interrupted: 1 error during collection"
DEAD_END=0
WORKAROUND=0
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
provoke() { pytest_ tests; }
# __init__.py makes tests a package and puts the project root on sys.path, not src
dead_end() { touch tests/__init__.py; pytest_ tests; printf "from shop.user import User\n" > tests/test_user.py; pytest_ tests; }
workaround() { printf '[pytest]\npythonpath = src\n' > pytest.ini; pytest_ tests; }
advice() {
  printf '[build-system]\nrequires = ["setuptools>=64"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "shop"\nversion = "1"\n' >pyproject.toml; printf 'from shop.cart import total\n\ndef test_total():\n    assert total([1, 2]) == 3\n' >tests/test_cart.py
  try_advice 2 --exit 1 path=tests/test_cart.py >out; cat out; check 'the cause is shown' grep -q "No module named 'shop'" out
  python3 -m venv --system-site-packages .venv; . .venv/bin/activate
  PIP_NO_INDEX=1 PIP_FIND_LINKS=/usr/share/python-wheels try_advice 0
  try_advice 1
  deactivate; rm -rf .venv; advice_text 0 1 >pytest.ini; try_advice 1
}
. "$(dirname "$0")/../harness.sh"
