# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="values to unpack"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'prices = {"tea": 3, "coffee": 4}' 'for name, price in prices:' '    print(name, price)' > prices.py; printf '%s\n' 'key, value = "DATABASE_URL".split("=")' > one.py; }
provoke() { python3 prices.py; python3 one.py; }
# a name more only moves the error to the next key
dead_end() { sed -i 's/for name, price in/for name, price, x in/' prices.py; python3 prices.py; }
workaround() { sed -i 's/in prices:/in prices.items():/' prices.py; python3 prices.py; }
advice() {
  { echo 'row = "tea"'; advice_text 0 0; } > a.py; check 'the object is shown' python3 a.py
  { echo 'prices = {"tea": 3}'; advice_text 1 0; } > b.py; check 'pairs are unpacked' python3 b.py
  { echo 'line = "URL=a=b"'; advice_text 2 0; echo 'assert value == "a=b"'; } > c.py; check 'split once' python3 c.py
  { echo 'row = [1]'; advice_text 3 0; echo 'assert rest == []'; } > d.py; check 'the rest may be none' python3 d.py
}
. "$(dirname "$0")/../harness.sh"
