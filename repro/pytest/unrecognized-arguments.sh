# shellcheck shell=bash
# The options of a plugin in the configuration, and pytest without that plugin.
TOOL=pytest
NEEDS="python3 /usr/lib/python3/dist-packages/pytest_cov/plugin.py"
PACKAGES="python3-pytest python3-pytest-cov"
MESSAGE="error: unrecognized arguments: --cov=src --cov-report=term"
DEAD_END=1
WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import pytest as m; print("pytest", m.__version__)'; }
setup() {
  export HOME=$PWD PYTEST_DISABLE_PLUGIN_AUTOLOAD=1; unset PYTEST_ADDOPTS PYTEST_PLUGINS
  mkdir -p src tests; echo 'def test_sum(): assert 1 + 1 == 2' > tests/test_sum.py
  printf '[pytest]\naddopts = --cov=src --cov-report=term\n' > pytest.ini
}
provoke() { python3 -m pytest; python3 -m pytest -o addopts= -n 4 --timeout=3; }
dead_end() { python3 -m pytest tests/test_sum.py; }
workaround() { python3 -m pytest -o addopts=; }
advice() {
  try_advice 1 python=python3; mkdir -p shop/checks; echo 'def pytest_addoption(parser): parser.addoption("--stage")' > shop/checks/conftest.py; echo 'def test_it(): pass' > shop/checks/test_it.py; advice_text 3 0 python=python3 folder=shop/checks options=--stage=db >f.sh; mv pytest.ini kept; check 'not known from here' sh -c '! python3 -m pytest --stage=db'; check 'known there' sh f.sh; mv kept pytest.ini; try_advice 2 >o; cat o; check 'the file is named' grep -q '^./pytest.ini:2:addopts' o
  unset PYTEST_DISABLE_PLUGIN_AUTOLOAD; python3 -m venv --system-site-packages .venv
  PIP_NO_INDEX=1 try_advice 0 python=.venv/bin/python plugin=pytest-cov >o; cat o; check 'the plugin is listed' grep -q pytest-cov o; check 'it runs' .venv/bin/python -m pytest
}
. "$(dirname "$0")/../harness.sh"
