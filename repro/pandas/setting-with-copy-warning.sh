# shellcheck shell=bash
# Assignment to a selection of a selection.
TOOL=pandas
NEEDS="python3"
PACKAGES="python3-pandas"
MESSAGE="SettingWithCopyWarning"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import pandas as m; print("pandas", m.__version__)'; }
setup() {
  export HOME=$PWD
  cat > discount.py <<'P'
import pandas as pd

orders = pd.DataFrame({"price": [3, 12, 7], "paid": [True, False, True]})
paid = orders[orders["paid"]]
paid["price"] = paid["price"] * 0.9
orders[orders["price"] > 10]["price"] = 10
print(orders)
P
}
provoke() { python3 discount.py; }
# .loc on the second selection does not change what the first one is
dead_end() { sed -i 's/^paid\["price"\] = /paid.loc[:, "price"] = /' discount.py; python3 discount.py; }
workaround() { sed -i -e 's/orders\[orders\["paid"\]\]/orders[orders["paid"]].copy()/' -e 's/^orders\[orders\["price"\] > 10\]\["price"\]/orders.loc[orders["price"] > 10, "price"]/' discount.py; python3 discount.py; }
advice() {
  { sed -n 1,3p discount.py; advice_text 0 0; advice_text 1 0; echo 'print(orders["price"].tolist(), paid["price"].tolist())'; } >all.py
  python3 all.py >out 2>&1; cat out; check 'no warning, and the frame is changed' test "$(cat out)" = '[3, 10, 7] [2.7, 6.3]'
  { advice_text 2 0; sed 1d discount.py; } >cow.py; python3 cow.py >out 2>&1; cat out
  check 'the chain has no effect' grep -q '12  *False' out
}
. "$(dirname "$0")/../harness.sh"
