# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="AttributeError: module 'calendar' has no attribute 'month_name'"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; echo 'days = 7' > calendar.py; echo 'import calendar; print(calendar.month_name[1])' > show.py; git init -q . && git add calendar.py; }
NEEDS="python3 git"
provoke() { python3 show.py; python3 -c 'import string; string.letters'; python3 -c 'import os; os.getcwdu()'; python3 -c 'import concurrent; concurrent.futures'; python3 -c 'import random; del random.nope'; }
# the file in the script's own directory is found first, whatever is installed
dead_end() { PYTHONPATH=/usr/lib/python3 python3 show.py; }
workaround() { mv calendar.py my_calendar.py; python3 show.py; }
advice() {
  try_advice 0 module=calendar > where.txt; cat where.txt; check 'the own file is shown' grep -q "^$PWD/calendar.py" where.txt
  mkdir nolib; for name in time nolib; do advice_text 0 0 module=$name > kind.sh; bash kind.sh; done > kinds.txt; cat kinds.txt
  check 'a built-in module is told from a folder' sh -c "grep -q \"'time'.*origin='built-in'\" kinds.txt && grep -q \"'nolib'.*_NamespacePath\" kinds.txt"
  try_advice 2 package=pip
  try_advice 1 module=calendar; check 'the library is found' python3 show.py
  try_advice 3 module=concurrent attribute=futures; advice_text 3 0 module=calendar attribute=nope > none.sh; check 'no submodule, an error' bash -c '! bash none.sh'
}
. "$(dirname "$0")/../harness.sh"
