# shellcheck shell=bash
# A script written for Python 2, run by Python 3.
TOOL=python3
NEEDS="python3 2to3"
PACKAGES="python3 2to3"
MESSAGE="Missing parentheses in call to"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  printf 'total = 3\nprint "total", total\n' > report.py
  printf 'code = "x = 1"\nexec code\n' > run.py
}
provoke() { python3 report.py; local rc=$?; python3 run.py; return $rc; }
# Python 3 has the function already; the statement is a syntax error with the import, too
dead_end() { sed -i '1i from __future__ import print_function' report.py; python3 report.py; }
workaround() { sed -i 's/print "total", total/print("total", total)/' report.py; python3 report.py; }
advice() {
  . "$HERE/stubs.bash"; install_stubs
  { echo 'total = 3'; advice_text 0 0; } >call.py; check 'the call prints' test "$(python3 call.py)" = 'total 3'
  try_advice 1 path=report.py
  check 'converted' python3 report.py
  check 'backup' test -f report.py.bak
  python3 -m venv .venv && . .venv/bin/activate && python3 "$HERE/make_wheel.py" wheels rest-client 3.0.0 rest_client
  PIP_NO_INDEX=1 PIP_FIND_LINKS=$PWD/wheels try_advice 2 package=rest-client
}
. "$(dirname "$0")/../harness.sh"
