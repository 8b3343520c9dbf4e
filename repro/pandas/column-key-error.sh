# shellcheck shell=bash
# A column that the frame has under a slightly different name.
TOOL=pandas
NEEDS="python3"
PACKAGES="python3-pandas"
MESSAGE="KeyError: 'price'"
DEAD_END=0
WORKAROUND=1
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 -c 'import pandas as m; print("pandas", m.__version__)'; }
setup() {
  export HOME=$PWD
  printf 'id;name;price\n1;tea;3\n2;cake;5\n' > semicolon.csv
  printf '\xef\xbb\xbfprice,name \n3,tea\n' > bom.csv
  printf 'import sys\nimport pandas as pd\n\ndf = pd.read_csv(sys.argv[1])\nprint(df[sys.argv[2]].sum())\n' > total.py
}
provoke() {
  python3 total.py semicolon.csv price; local rc=$?
  # groupby and sort_values raise it by themselves
  python3 -c 'import pandas as pd; pd.DataFrame({"price": [3]}).groupby("shop")'
  python3 -c 'import pandas as pd; pd.DataFrame({"price": [3]}).sort_values("cost")'
  return $rc
}
# another reader of the same single column
dead_end() { sed -i 's/read_csv(sys.argv\[1\])/read_csv(sys.argv[1], engine="python", encoding="utf-8-sig")/' total.py; python3 total.py semicolon.csv price; python3 total.py bom.csv name; }
workaround() { sed -i 's/read_csv(sys.argv\[1\])/read_csv(sys.argv[1], sep=";")/' total.py; python3 total.py semicolon.csv price; }
advice() {
  { echo 'import pandas as pd'; echo 'df = pd.read_csv("semicolon.csv")'; advice_text 0 0; } >l.py
  check 'the separator is seen' test "$(python3 l.py)" = "['id;name;price'] [None]"
  for file in semicolon bom; do { echo "path = '$file.csv'"; advice_text 1 0; echo 'print(df[["name", "price"]])'; } >r.py; check "$file has its columns" python3 r.py; done
  { echo 'import pandas as pd'; echo 'df = pd.read_csv("semicolon.csv", sep=";").groupby("name").sum()'; advice_text 2 0; echo 'df["name"]'; } >i.py; check 'a column again' python3 i.py
}
. "$(dirname "$0")/../harness.sh"
