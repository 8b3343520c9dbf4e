# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="invalid literal for int() with base 10: '12.5'"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'import sys' 'print(sum(int(field) for field in sys.argv[1].split(";")))' > total.py; }
provoke() { python3 total.py '7;12.5'; python3 total.py '7;'; python3 -c 'float("1,5")'; }
# blanks at the ends are no hindrance; what stops int() is inside
dead_end() { sed -i 's/int(field)/int(field.strip())/' total.py; python3 total.py '7;12.5'; }
workaround() { sed -i 's/int(field)/Decimal(field)/;1i from decimal import Decimal' total.py; python3 total.py '7;12.5'; }
advice() {
  { echo 'lines = ["7", "x"]'; advice_text 0 0; } > lines.py; python3 lines.py > lines.txt 2>&1; check 'line and value are named' grep -q "line 2: 'x' is not a whole number" lines.txt
  { advice_text 1 0; echo 'assert str(price) == "12.50" and quantity == 3'; } > price.py; check 'decimals are kept' python3 price.py
  { echo 'text = " "'; advice_text 2 0; echo 'assert limit is None'; } > limit.py; check 'empty is decided' python3 limit.py
  { advice_text 3 0; echo 'assert value == 1234.5'; } > comma.py; check 'separators are gone' python3 comma.py
  check 'isdigit() as said' python3 -c 'assert not "-5".isdigit() and not "1.5".isdigit() and "²".isdigit()'
}
. "$(dirname "$0")/../harness.sh"
