# shellcheck shell=bash
# An index into the result of a call that returned None.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="TypeError: 'NoneType' object is not subscriptable"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  cat > config.py <<'P'
import json

def load(path):
    try:
        with open(path) as f:
            config = json.load(f)
    except FileNotFoundError:
        print("no config, using defaults")

settings = load("settings.json")
print(settings["port"])
P
  printf 'row = {"user": None}\nprint(row["user"]["name"])\n' > nested.py
  printf 'for x in [3, 1].sort():\n    print(x)\n' > loop.py
}
provoke() { python3 config.py; }
# the file is there now, and the function still returns nothing
dead_end() { echo '{"port": 8080}' > settings.json; python3 config.py; python3 nested.py; python3 loop.py; }
workaround() { echo '{"port": 8080}' > settings.json; sed -i -e 's/            config = json/            return json/' -e 's/        print("no config, using defaults")/        return {"port": 80}/' config.py; python3 config.py; }
advice() {
  { advice_text 0 0; echo 'print(load("s.json")["port"])'; } >l.py; echo '{"port": 1}' >s.json; check 'a value comes back' test "$(python3 l.py)" = 1
  { echo 'row = {"user": None}'; advice_text 1 0; echo 'assert name is None'; } >n.py; check 'null is no error' python3 n.py
  advice_text 2 0 >x.py; check 'sorted() is a list' python3 x.py
}
. "$(dirname "$0")/../harness.sh"
