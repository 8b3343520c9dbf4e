# shellcheck shell=bash
# and, or, not, if on a whole Series.
TOOL=pandas
NEEDS="python3"
PACKAGES="python3-pandas"
MESSAGE="The truth value of a Series is ambiguous"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import pandas as m; print("pandas", m.__version__)'; }
setup() {
  export HOME=$PWD
  cat > filter.py <<'P'
import pandas as pd

orders = pd.DataFrame({"price": [3, 12, 7], "paid": [True, False, True]})
print(orders[(orders["price"] > 5) and orders["paid"]])
P
  printf 'import pandas as pd\n\ndf = pd.DataFrame({"a": [1]})\nif df:\n    print("rows")\n' > check.py
}
provoke() { python3 filter.py; }
# bool() is what and calls already; without parentheses & binds before the comparison
dead_end() { sed -i 's/and orders\["paid"\]/and bool(orders["paid"])/' filter.py; python3 filter.py; python3 check.py; sed -i 's/(orders\["price"\] > 5) and bool(orders\["paid"\])/orders["price"] > 5 \& orders["price"] < 10/' filter.py; python3 filter.py; }
workaround() { sed -i 's/ and orders/ \& orders/' filter.py; python3 filter.py; }
advice() {
  { sed '/^print/d' filter.py; echo 'df = orders; process = print'; advice_text 0 0 | sed 's/.*/assert len(&) == 1/'; advice_text 0 1 | sed 's/.*/assert len(&) == 1/'; advice_text 1 0; advice_text 2 0; echo 'assert df["net"].tolist() == [3, 0, 7]'; } >all.py; check 'all work' python3 all.py
  { sed '/^print/d' filter.py; echo 'orders[(orders["price"] > 5).any()]'; } >any.py; python3 any.py >out 2>&1; check 'the dead end' grep -q 'KeyError: True' out
}
. "$(dirname "$0")/../harness.sh"
