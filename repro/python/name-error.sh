# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3 python3-pyflakes"
MESSAGE="NameError: name 'json' is not defined"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  printf '%s\n' 'import json' 'import report' 'print(report.dump({"total": 3}))' > main.py
  printf '%s\n' 'def dump(data):' '    return json.dumps(data)' > report.py
  printf '%s\n' 'print(jsn)' > typo.py
}
provoke() { python3 main.py; sed 's/json/jsn/;1i import json' report.py > typo.py; echo 'dump({})' >> typo.py; python3 typo.py; }
# global says where the name is looked up, and binds nothing
dead_end() { sed -i '1a\    global json' report.py; python3 main.py; }
workaround() { sed -i '1i import json' report.py; python3 main.py; }
advice() {
  python3 -c 'import pyflakes' 2>/dev/null && { advice_text 0 1 file=report.py > flakes.sh; bash flakes.sh > found.txt; check 'pyflakes names it' grep -q "undefined name 'json'" found.txt; }
  advice_text 1 0 > point.py; echo 'print(Point(1, 2))' >> point.py; check 'the import serves the class' python3 point.py
  advice_text 2 0 > order.py; check 'calls at the end work' python3 order.py
}
. "$(dirname "$0")/../harness.sh"
