#!/usr/bin/env bash
TOOL=python3 NEEDS="python3" PACKAGES="python3"
MESSAGE="MemoryError"
DEAD_END=0 WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; python3 -c "
with open('orders.csv', 'w') as f:
    f.write('id,cents\\n')
    for n in range(400000): f.write(f'{n},100\\n')"; printf 'rows = []\nfor line in open("orders.csv"):\n    rows.append(line.split(",") * 40)\nprint(len(rows))\n' >all.py; }
limited() { (ulimit -v 300000; python3 "$@"); }
provoke() { limited all.py; local rc=$?; python3 -c 'bytearray(10**17)'; if python3 -c 'import numpy' 2>/dev/null; then python3 -c 'import numpy; numpy.zeros((10**6, 10**6, 50))'; fi; return $rc; }
dead_end() { sed -i 's/^print/import gc; gc.collect()\n&/; s/^    rows/    if len(rows) % 50000 == 0: __import__("gc").collect()\n&/' all.py; limited all.py; }
workaround() { printf 'import csv\ntotal = 0\nwith open("orders.csv", newline="") as file:\n    for row in csv.DictReader(file):\n        total += int(row["cents"])\nprint(total)\n' >some.py; limited some.py; }
advice() {
  try_advice 0; { advice_text 1 0; echo 'assert total == 40000000'; } >a.py; check 'row by row' limited a.py; advice_text 3 0 >d.py; check 'lines are listed' sh -c 'python3 d.py | grep -q size='
  if python3 -c 'import pandas' 2>/dev/null; then { advice_text 1 1; echo 'assert total == 40000000'; } >b.py; check 'in chunks' python3 b.py; fi
  if python3 -c 'import numpy' 2>/dev/null; then { printf 'import numpy\na = numpy.ones((3, 2)); b = a\n'; advice_text 2 0; echo 'assert a.itemsize == 4'; } >c.py; check 'half the size' python3 c.py; fi
}
. "$(dirname "$0")/../harness.sh"
