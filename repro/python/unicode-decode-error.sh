# shellcheck shell=bash
# A Latin-1 file, or a gzip file, read as UTF-8 text.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="UnicodeDecodeError: 'utf-8' codec can't decode byte"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  printf 'id,name\n1,Z\xfcrich\n2,Gen\xe8ve\n' > cities.csv
  printf 'id,name\n1,caf\xe9\n' | gzip -n > cities.csv.gz
  cat > load.py <<'P'
import csv, sys
with open(sys.argv[1], encoding=sys.argv[2] if len(sys.argv) > 2 else None) as f:
    for row in csv.DictReader(f):
        print(row["id"], row["name"])
P
}
provoke() { python3 load.py cities.csv; }
# a coding line names the encoding of the script, not of the file that it reads
dead_end() {
  sed -i '1i # -*- coding: latin-1 -*-' load.py
  python3 load.py cities.csv; python3 load.py cities.csv.gz
}
workaround() { python3 load.py cities.csv cp1252; }
advice() {
  { echo 'path = "cities.csv"'; advice_text 0 0; echo 'assert "Zürich" in text'; } >o.py; check 'the true encoding reads it' python3 o.py
  try_advice 1 path=cities.csv.gz >out; cat out; check 'gzip is seen' grep -q '^ 1f 8b' out
  printf 'id\n' | gzip >ok.gz; { echo 'path = "ok.gz"'; advice_text 1 1; echo 'assert text == "id\n"'; } >g.py; check 'gzip is read' python3 g.py
  echo 'import sys; print(sys.flags.utf8_mode)' >mode.py; try_advice 2 script=mode.py >out; cat out; check 'the mode is on' grep -qx 1 out
}
. "$(dirname "$0")/../harness.sh"
