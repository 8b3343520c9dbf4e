# shellcheck shell=bash
# The attribute of a function's result, where the function returned None.
TOOL=python3
NEEDS="python3 mypy"
PACKAGES="python3 mypy"
MESSAGE="AttributeError: 'NoneType' object has no attribute"
DEAD_END=1
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  cat > release.py <<'P'
import re, sys

def parse(tag):
    match = re.search(r"v(\d+)\.(\d+)", tag)
    return match.group(1), match.group(2)

if __name__ == "__main__":
    for tag in sys.argv[1:]:
        print(parse(tag))
P
  cat > sorted_names.py <<'P'
names = ["b", "a"].sort()
print(names.index("a"))
P
}
provoke() { python3 release.py v2.1 nightly; }
# the second call of the same function on the same input returns None again
dead_end() { python3 release.py nightly || python3 release.py nightly; python3 sorted_names.py; }
workaround() {
  cat > release.py <<'P'
import re, sys

def parse(tag):
    if (match := re.search(r"v(\d+)\.(\d+)", tag)) is None:
        return None
    return match.groups()

for tag in sys.argv[1:]:
    print(tag, parse(tag) or "is not a release tag")
P
  python3 release.py v2.1 nightly
}
advice() {
  { printf 'import sys\npattern, tag = r"v(\\d+)", sys.argv[1]\n'; advice_text 0 0; echo 'print(major)'; } >m.py
  check 'a match' test "$(python3 m.py v2)" = 2
  python3 m.py nightly >out 2>&1; check 'a clear error' grep -q "ValueError: not a release tag: 'nightly'" out
  { printf 'names = ["b", "a"]\n'; advice_text 1 0; echo 'print(names.index("a"))'; } >s.py; check 'sorted() gives a list' test "$(python3 s.py)" = 0
  # mypy of the distribution in place of the one from the index
  mkdir -p .venv/bin; printf '#!/bin/sh\nexit 0\n' >.venv/bin/python; printf '#!/bin/sh\nexec /usr/bin/python3 -m mypy --cache-dir=/dev/null "$@"\n' >.venv/bin/mypy; chmod +x .venv/bin/*
  mkdir stubs; printf '#!/bin/sh\nexit 0\n' >stubs/python3; chmod +x stubs/python3
  PATH=$PWD/stubs:$PATH try_advice 2 --exit 1 path=release.py >out; cat out
  check 'mypy names the place' grep -q 'has no attribute "group"' out
}
. "$(dirname "$0")/../harness.sh"
