# shellcheck shell=bash
TOOL=python3
PACKAGES="python3 python3-venv util-linux"
MESSAGE="PermissionError: [Errno 13] Permission denied"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
# Root may open everything, so the program runs as nobody.
NEEDS="python3 setpriv namei"
setup() {
  chmod 711 .; mkdir closed; echo secret > closed/report.txt; chmod 700 closed; mkdir open; chmod 777 open
  printf '%s\n' 'import sys' 'print(open(sys.argv[1]).read())' > read.py; chmod 644 read.py
}
as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
provoke() { [ "$(id -u)" = 0 ] || return 1; as_nobody python3 read.py "$PWD/closed/report.txt"; printf '#!/bin/sh\necho ran\n' > open/run.sh; as_nobody python3 -c 'import subprocess; subprocess.run(["open/run.sh"])'; }
# the rights of the file do not matter while the directory above it is closed
dead_end() { chmod 777 closed/report.txt; as_nobody python3 read.py "$PWD/closed/report.txt"; }
workaround() { chown -R 65534 closed; as_nobody python3 read.py "$PWD/closed/report.txt"; }
advice() {
  try_advice 0 "path=$PWD/closed/report.txt"
  printf '#!/bin/sh\necho ran\n' > run.sh; try_advice 1 "path=run.sh"; check 'the script runs' python3 -c 'import subprocess; subprocess.run(["./run.sh"], check=True)'
  advice_text 2 0 | sed 's/8000/0/' > port.py; check 'a high port is given' as_nobody python3 port.py
  advice_text 3 0 > venv.sh; check 'a virtual environment is made' bash venv.sh; check 'pip is in it' .venv/bin/python -m pip --version
  advice_text 4 0 > temp.py; check 'a temporary directory can be written' as_nobody python3 temp.py
  command -v sudo >/dev/null && { chown 65534 closed; try_advice 5 "directory=$PWD/closed"; check 'the directory is mine' test "$(stat -c %u closed)" = "$(id -u)"; }
}
. "$(dirname "$0")/../harness.sh"
