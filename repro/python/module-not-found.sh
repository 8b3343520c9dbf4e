# shellcheck shell=bash
# The package is installed for one interpreter, the program runs under another.
TOOL=python3
NEEDS="python3 pip3 /usr/share/python-wheels/wheel-*.whl /usr/share/python-wheels/setuptools-*.whl"
PACKAGES="python3 python3-pip python3-venv python3-wheel-whl python3-setuptools-whl"
MESSAGE="ModuleNotFoundError: No module named 'stripe_client'"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_CONFIG_FILE=/dev/null PIP_ROOT_USER_ACTION=ignore; unset PIP_FIND_LINKS
  python3 "$HERE/make_wheel.py" wheels stripe-client 2.4.0 stripe_client
  python3 -m venv --without-pip .venv
  mkdir -p service
  echo 'from service.payments import charge; print(charge(3))' > main.py
  printf 'import stripe_client\n\ndef charge(amount):\n    return stripe_client.__version__, amount\n' > service/payments.py
  echo 'import random, json.tools' > ledger.py
}
provoke() { .venv/bin/python main.py; }
# pip of another interpreter reports success; the program's interpreter still has nothing
dead_end() {
  pip3 install --no-index --find-links wheels --target other/site-packages stripe-client
  .venv/bin/python main.py; .venv/bin/python ledger.py; .venv/bin/python -m pytest
}
workaround() {
  python3 -m pip --python .venv/bin/python install --no-index --find-links wheels stripe-client
  .venv/bin/python main.py
}
advice() {
  check 'the interpreter is named' test "$(advice_text 0 0 | .venv/bin/python -)" = "$PWD/.venv/bin/python"
  python3 -m venv .venv
  PIP_NO_INDEX=1 PIP_FIND_LINKS=$PWD/wheels try_advice 0 python=.venv/bin/python distribution=stripe-client
  check 'the program finds it' .venv/bin/python main.py
  try_advice 1 module=stripe_client >out; check 'None when it is not there' grep -qx None out
  echo >random.py; try_advice 1 module=random >out; check 'the own file is named' grep -q "$PWD/random.py" out; rm random.py
  printf 'import service.prices\n' >service/report.py; touch service/prices.py
  printf '[build-system]\nrequires = ["setuptools>=64"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "service"\nversion = "1"\n[tool.setuptools]\npackages = ["service"]\n' >pyproject.toml
  PIP_NO_INDEX=1 PIP_FIND_LINKS=/usr/share/python-wheels try_advice 2 package=service program=report
  check 'importable from elsewhere' env -C / "$PWD/.venv/bin/python" -c 'import service.prices'
}
. "$(dirname "$0")/../harness.sh"
