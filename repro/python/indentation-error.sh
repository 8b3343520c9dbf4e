# shellcheck shell=bash
# A block that is indented differently from its neighbours: tabs pasted into spaces, an empty body.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="unindent does not match any outer indentation level"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  printf 'def total(items):\n    s = 0\n    for i in items:\n        s += i\n   return s\n\nprint(total([1, 2]))\n' > app.py
  printf 'def total(items):\n# sum them up\nprint(total([1, 2]))\n' > empty.py
  printf 'rate = 2\n    total = rate * 3\nprint(total)\n' > extra.py
  printf 'def total(items):\n    s = 0\n    for i in items:\n        s += i\n    return s\n\nprint(total([1, 2]))\n' > fixed.py
}
provoke() { python3 app.py; }
# expand rewrites tabs; the odd number of spaces is still there
dead_end() { expand -t4 app.py > app2.py; python3 app2.py; python3 empty.py; python3 extra.py; }
workaround() { cp fixed.py app.py; python3 -m py_compile app.py && python3 app.py; }
advice() {
  try_advice 0 --exit 1 path=app.py >seen; cat seen
  check 'three spaces and the end of the line are seen' grep -qF '   return s$' seen
  check 'py_compile names the line' grep -q 'unindent does not match' seen
  printf 'if 1:\n\tx = 1\n    y = 2\n' >tab.py
  try_advice 0 --exit 1 path=tab.py >seen
  check 'a tab is seen' grep -qF '^Ix = 1$' seen
  advice_text 1 0 >pass.py; check 'pass is a body' python3 pass.py
  advice_text 2 0 >.editorconfig; check 'editorconfig is ini' python3 -c 'import configparser; c = configparser.ConfigParser(); c.read(".editorconfig"); assert c["*.py"]["indent_size"] == "4"'
}
. "$(dirname "$0")/../harness.sh"
