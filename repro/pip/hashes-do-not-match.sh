# shellcheck shell=bash
# A requirements file with a hash that the archive on the index does not have.
TOOL=pip
NEEDS="python3 pip3"
PACKAGES="python3 python3-pip"
MESSAGE="THESE PACKAGES DO NOT MATCH THE HASHES"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { pip3 --version | cut -d' ' -f1,2; }
setup() {
  export HOME=$PWD PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore; unset PIP_FIND_LINKS
  python3 "$HERE/../python/make_wheel.py" wheels rest-client 3.0.0 rest_client
  echo "rest-client==3.0.0 --hash=sha256:$(printf 'an older build' | sha256sum | cut -d' ' -f1)" > requirements.txt
  PIP="pip3 install --break-system-packages --target lib --no-index --find-links wheels"
}
provoke() { $PIP -r requirements.txt; }
# trust in the host is about TLS, not about the content
dead_end() { $PIP --no-cache-dir --trusted-host pypi.org -r requirements.txt; }
workaround() { pip3 hash wheels/*.whl; echo "rest-client==3.0.0 $(pip3 hash wheels/*.whl | tail -n 1)" > requirements.txt; $PIP -r requirements.txt; }
advice() {
  export PIP_NO_INDEX=1 PIP_FIND_LINKS=$PWD/wheels
  mkdir stubs; printf '#!/bin/sh\nexit 0\n' >stubs/pip-compile; chmod +x stubs/pip-compile
  PATH=$PWD/stubs:$PATH try_advice 0 package=rest-client version=3.0.0 archive=rest_client-3.0.0-py3-none-any.whl >out; cat out
  check 'the digest is printed' grep -q "^--hash=sha256:$(sha256sum rest_client-3.0.0-py3-none-any.whl | cut -d' ' -f1)" out
  try_advice 1 --exit 1 >out; cat out; check 'Got is printed again' grep -q ' Got ' out
  echo "rest-client==3.0.0 $(pip3 hash wheels/*.whl | tail -n 1)" >requirements.txt; try_advice 1
}
. "$(dirname "$0")/../harness.sh"
