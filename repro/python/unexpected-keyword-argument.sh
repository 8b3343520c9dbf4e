# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="got an unexpected keyword argument"
DEAD_END=0 WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  cat > shop.py <<'P'
def connect(host, timeout=5):
    return host, timeout
class Client:
    def __init__(self, retries=0):
        self.retries = retries
P
  cat > app.py <<'P'
from shop import Client
class LoggedClient(Client):
    def __init__(self, name):
        super().__init__()
        self.name = name
print(LoggedClient("a", retries=2).retries)
P
}
provoke() { python3 app.py; python3 -c 'import shop; shop.connect("db", timeot=3)'; python3 -c '[2, 1].sort(reversed=True)'; python3 -c 'dict.fromkeys([1], value=0)'; printf 'def connect(host, /): pass\nconnect(host="db")\n' > p.py; python3 p.py; }
dead_end() { sed -i 's/retries=2/**{"retries": 2}/' app.py; python3 app.py; }
workaround() { { sed -n 1p app.py; advice_text 1 0; sed -n 6p app.py; } > new.py; python3 new.py; }
advice() {
  python3 -m pip --version >/dev/null 2>&1 || return 77
  try_advice 0 --exit 1 module=shop function=connect package=pip >o; cat o; check 'the parameters' grep -q '(host, timeout=5)' o; check 'the version' grep -q '^Version:' o
  check 'a method' sh -c "python3 -c 'import inspect, shop as m; print(inspect.signature(m.Client.__init__))' | grep -q retries"
  { sed -n 1p app.py; advice_text 1 0; sed -n 6p app.py; } > new.py; check 'passed on' test "$(python3 new.py)" = 2
  { echo 'names = ["a"]'; advice_text 2 0; echo 'assert prices == {"a": 0}'; } > c.py; check 'by position' python3 c.py
}
. "$(dirname "$0")/../harness.sh"
