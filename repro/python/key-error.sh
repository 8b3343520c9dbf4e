# shellcheck shell=bash
# A subscript with a key that the dict does not hold.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="KeyError: 'email'"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  cat > send.py <<'P'
import json, os

users = json.loads('[{"name": "Ada", "email": "ada@example.org"}, {"name": "Bob", "Email": "bob@example.org"}]')

def addresses(users):
    return [user["email"] for user in users]

print(addresses(users))
P
  echo 'import os; print(os.environ["DATABASE_URL"])' > env.py
  echo 'print({1: "a", 2: "b"}["1"])' > lookup.py
}
provoke() { python3 send.py; }
# a check of the first element says nothing about the second
dead_end() { sed -i 's/^print/if "email" in users[0]:\n    print/' send.py; python3 send.py; python3 env.py; python3 lookup.py; }
workaround() { sed -i 's/user\["email"\] for user in users/e for user in users if (e := user.get("email"))/' send.py; python3 send.py; }
advice() {
  { printf 'users = [{"email": "a"}, {"Email": "b"}]\n'; advice_text 0 0 key=email; echo '    print(email)'; } >get.py
  check 'the record without the key is skipped' test "$(python3 get.py)" = a
  { printf 'record = {"\\ufeffid": 1}\n'; advice_text 1 0; } >keys.py
  check 'a BOM is seen' test "$(python3 keys.py)" = "['\\ufeffid']"
  try_advice 2 key=DATABASE_URL value=postgres://db script=env.py
  advice_text 2 1 key=DATABASE_URL >url.py
  check 'clear message' test "$(python3 url.py 2>&1)" = 'DATABASE_URL is not set'
  check 'the variable is read' env DATABASE_URL=x python3 url.py
}
. "$(dirname "$0")/../harness.sh"
