# shellcheck shell=bash
# A script written for Python 2, run by Python 3.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
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
. "$(dirname "$0")/../harness.sh"
