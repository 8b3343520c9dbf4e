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
. "$(dirname "$0")/../harness.sh"
