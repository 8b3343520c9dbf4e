#!/usr/bin/env bash
TOOL=python3 NEEDS="python3" PACKAGES="python3"
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
MESSAGE='Account() takes no arguments'
DEAD_END=1 WORKAROUND=1
tool_version() { python3 --version; }
setup() { printf '%s\n' 'class Account:' '    def _init_(self, owner):' '        self.owner = owner' '' 'if __name__ == "__main__":' '    print(Account("ada").owner)' >bank.py; }
provoke() { python3 bank.py; python3 -c 'import time; time.time(1)'; return 1; }
dead_end() { sed -i '1a\    owner = None' bank.py; python3 bank.py; sed -i 's/Account("ada")/Account(None, "ada")/' bank.py; python3 bank.py; }
workaround() { sed -i 's/_init_/__init__/' bank.py; python3 bank.py; }
advice() {
  try_advice 0 file=bank.py >out; cat out; check 'how it is spelt' grep -q '^2:    def _init_' out
  { advice_text 1 0; echo 'assert Account("ada").owner == "ada"'; } >b.py; check 'it takes one' python3 b.py
  { advice_text 2 0; echo 'assert Account("ada").balance == 0'; } >c.py; check 'and so does this' python3 c.py
}
. "$(dirname "$0")/../harness.sh"
