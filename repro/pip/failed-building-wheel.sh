# shellcheck shell=bash
# A source distribution whose C extension was written for an older Python.
TOOL=pip
NEEDS="python3 pip3 gcc"
PACKAGES="python3 python3-pip python3-venv python3-dev python3-setuptools python3-wheel gcc"
MESSAGE="ERROR: Failed building wheel for"
DEAD_END=0
WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { pip3 --version | cut -d' ' -f1,2; }
setup() {
  export HOME=$PWD PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore TMPDIR=$PWD; unset PIP_FIND_LINKS
  sdist fastxml xml; sdist dbclient sql
  python3 "$HERE/../python/make_wheel.py" wheels fastxml 1.4.0 fastxml
  PIP="pip3 install --break-system-packages --target lib --no-index --no-build-isolation --use-pep517"
}
# name header: a package with one C file
sdist() {
  mkdir -p "src/$1-1.4.0"
  printf 'from setuptools import Extension, setup\nsetup(name="%s", version="1.4.0", py_modules=[], ext_modules=[Extension("%s", ["%s.c"])])\n' "$1" "$1" "$1" > "src/$1-1.4.0/setup.py"
  printf '#define PY_SSIZE_T_CLEAN\n#include <Python.h>\n#if PY_VERSION_HEX >= 0x03080000\n#error "lib%s: this release supports Python 3.7 and older"\n#endif\n' "$2" > "src/$1-1.4.0/$1.c"
  mkdir -p sdists; tar -C src -czf "sdists/$1-1.4.0.tar.gz" "$1-1.4.0"
}
provoke() { $PIP --find-links sdists fastxml; }
# pip builds with what the system has; a newer pip builds the same
dead_end() { $PIP --find-links sdists --upgrade --force-reinstall fastxml; $PIP --find-links sdists dbclient; }
workaround() { $PIP --find-links sdists --find-links wheels --only-binary :all: fastxml && PYTHONPATH=lib python3 -c 'import fastxml'; }
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs
  printf '#!/bin/sh\n[ "$1" = update ] || echo libxml2-dev: /usr/include/libxml2/libxml/parser.h\n' >stubs/apt-file; chmod +x stubs/apt-file
  try_advice 0 header=libxml/parser.h
  python3 -m venv env; . env/bin/activate
  export PIP_NO_INDEX=1 PIP_FIND_LINKS="$PWD/sdists $PWD/wheels"
  try_advice 1 package=fastxml
  check 'the wheel is installed' python3 -c 'import fastxml'
  try_advice 2 other-python=/usr/bin/python3 package=fastxml
  python3 "$HERE/../python/make_wheel.py" wheels dbclient-binary 1.4.0 dbclient
  try_advice 3 binary-package=dbclient-binary
}
. "$(dirname "$0")/../harness.sh"
