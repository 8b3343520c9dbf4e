# shellcheck shell=bash
# The package is installed for one interpreter, the program runs under another.
TOOL=python3
NEEDS="python3 pip3"
PACKAGES="python3 python3-pip python3-venv"
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
. "$(dirname "$0")/../harness.sh"
