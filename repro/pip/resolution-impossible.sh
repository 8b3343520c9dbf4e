# shellcheck shell=bash
# Two requirements that pin the same dependency to versions that exclude each other.
TOOL=pip
NEEDS="python3 pip3"
PACKAGES="python3 python3-pip python3-venv"
MESSAGE="ERROR: ResolutionImpossible"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { pip3 --version | cut -d' ' -f1,2; }
setup() {
  export HOME=$PWD PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore; unset PIP_FIND_LINKS
  make() { python3 "$HERE/../python/make_wheel.py" wheels "$@"; }
  make http-core 1.9.0 http_core; make http-core 2.1.0 http_core
  make rest-client 3.0.0 rest_client 'http-core<2'
  make auth-kit 5.2.0 auth_kit 'http-core>=2'; make auth-kit 4.8.0 auth_kit 'http-core>=1.5'
  printf 'rest-client==3.0.0\nauth-kit==5.2.0\n' > requirements.txt
  PIP="pip3 install --break-system-packages --target lib --no-index --find-links wheels"
}
provoke() { $PIP -r requirements.txt; }
# a further pin takes nothing away from what the two packages ask for
dead_end() { echo 'http-core==2.1.0' >> requirements.txt; $PIP -r requirements.txt; }
workaround() { printf 'rest-client==3.0.0\nauth-kit>=4,<6\n' > requirements.txt; $PIP -r requirements.txt; }
advice() {
  python3 -m venv .venv; . .venv/bin/activate
  export PIP_NO_INDEX=1 PIP_FIND_LINKS="$PWD/wheels /usr/share/python-wheels"
  try_advice 0 package=rest-client other-package=auth-kit >out; cat out
  check 'pip took the older release' grep -q 'Successfully installed auth-kit-4.8.0' out
  unset PIP_NO_INDEX; mkdir -p index/simple/rest-client stubs; cp wheels/rest_client* index/simple/rest-client; echo '<a href="rest_client-3.0.0-py3-none-any.whl">rest_client-3.0.0-py3-none-any.whl</a>' >index/simple/rest-client/index.html
  printf '#!/bin/sh\nexit 0\n' >stubs/pip-compile; chmod +x stubs/pip-compile
  PIP_INDEX_URL=file://$PWD/index/simple PATH=$PWD/stubs:$PATH try_advice 1 package=rest-client
}
. "$(dirname "$0")/../harness.sh"
