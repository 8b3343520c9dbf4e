# shellcheck shell=bash
# A fixture that lives in a file that pytest does not read for this test.
TOOL=pytest
NEEDS="python3"
PACKAGES="python3-pytest"
MESSAGE="fixture 'client' not found"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import pytest as m; print("pytest", m.__version__)'; }
pytest_() { python3 -m pytest -p no:cacheprovider "$@"; }
setup() {
  export HOME=$PWD; unset PYTEST_ADDOPTS PYTEST_PLUGINS
  mkdir -p tests/api tests/fixtures
  printf 'import pytest\n\n@pytest.fixture\ndef client():\n    return {"base": "http://localhost"}\n' > tests/fixtures/http.py
  printf 'def test_base(client):\n    assert client["base"].startswith("http")\n' > tests/api/test_client.py
  printf 'def test_db(db_sesion):\n    assert db_sesion\n' > tests/api/test_db.py
  touch pytest.ini
}
provoke() { pytest_ tests/api/test_client.py; }
# a plain import of the module, under another name, is not what pytest collects fixtures from
dead_end() { sed -i '1i import sys; sys.path.insert(0, "tests/fixtures")\nimport http as http_fixtures\n' tests/api/test_client.py; pytest_ tests/api/test_client.py; pytest_ tests/api/test_db.py; }
workaround() { mv tests/fixtures/http.py tests/conftest.py; pytest_ tests/api/test_client.py; }
advice() {
  try_advice 0 fixture-file=tests/fixtures/http.py test-folder=tests; check 'the fixture is found' pytest_ tests/api/test_client.py
  try_advice 1 test-file=tests/api/test_client.py >out; grep -n client out; check 'the fixture and its file are listed' grep -q '^client -- .*tests/conftest.py' out
  python3 -m venv .venv; . .venv/bin/activate; python3 "$HERE/../python/make_wheel.py" wheels pytest-mock 3.0.0 pytest_mock
  PIP_NO_INDEX=1 PIP_FIND_LINKS=$PWD/wheels try_advice 2 plugin=pytest-mock
}
. "$(dirname "$0")/../harness.sh"
