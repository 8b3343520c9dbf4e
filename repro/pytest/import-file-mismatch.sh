# shellcheck shell=bash
# Two test modules with the same basename in folders without __init__.py.
TOOL=pytest
NEEDS="python3"
PACKAGES="python3-pytest"
MESSAGE="import file mismatch:"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import pytest as m; print("pytest", m.__version__)'; }
pytest_() { python3 -m pytest -p no:cacheprovider "$@"; }
setup() {
  export HOME=$PWD; unset PYTEST_ADDOPTS PYTEST_PLUGINS
  mkdir -p tests/orders tests/users; touch pytest.ini
  for d in orders users; do printf 'def test_%s():\n    assert True\n' $d > tests/$d/test_models.py; done
  mkdir -p unit integration
  for d in unit integration; do printf 'def test_%s():\n    assert True\n' $d > $d/test_api.py; done
}
provoke() { pytest_ tests; }
# there is no stale cache: both files exist
dead_end() { find . -name __pycache__ -prune -exec rm -rf {} +; pytest_ tests; pytest_ unit integration; }
workaround() { pytest_ --import-mode=importlib tests; }
advice() {
  advice_text 0 0 >pytest.ini; check 'importlib mode' pytest_ tests; : >pytest.ini
  try_advice 2 test-file=unit/test_api.py new-test-file=unit/test_unit_api.py; check 'two names' pytest_ unit integration
  find . -name __pycache__ -prune -exec rm -r {} +; try_advice 1 test-folder=tests; check 'packages' pytest_ tests
}
. "$(dirname "$0")/../harness.sh"
