# shellcheck shell=bash
# The attribute of a function's result, where the function returned None.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
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
. "$(dirname "$0")/../harness.sh"
