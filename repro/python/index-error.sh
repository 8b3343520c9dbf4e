# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="IndexError: list index out of range"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'import sys' 'rows = [line.split(",") for line in ["ada,7", "bob"]]' 'for row in rows:' '    print(row[1])' > rows.py; }
provoke() { python3 rows.py; python3 -c '[].pop()'; python3 -c 'a = [1]; a[1] = 2'; python3 -c '""[0]'; python3 -c 'b""[0]'; python3 -c '"{} {}".format(1)'; python3 -c 'bytearray().pop()'; }
# an empty list has no last item either
dead_end() { python3 -c 'rows = []; print(rows[-1])'; }
workaround() { sed -i 's/print(row\[1\])/print(row[1] if len(row) > 1 else "-")/' rows.py; python3 rows.py; }
advice() {
  { echo 'row = ["bob"]'; advice_text 0 0; } > show.py; python3 show.py > shown.txt; check 'length and item are shown' grep -qx "1 .'bob'." shown.txt
  { echo 'names = ["ada", "bob"]'; advice_text 1 0; } > loop.py; check 'the loop ends' python3 loop.py
  { echo 'line = "a=1"'; advice_text 2 0; echo 'assert (key, value) == ("a", "1")'; } > part.py; check 'partition takes both sides' python3 part.py
  { echo 'line = "a"'; advice_text 2 0; } > bad.py; python3 bad.py > bad.txt 2>&1; check 'the bad line is named' grep -q "no = in 'a'" bad.txt
  advice_text 3 0 > args.py; check 'an argument is read' python3 args.py x; python3 args.py > args.txt 2>&1; check 'the usage is printed' grep -q 'required: path' args.txt
}
. "$(dirname "$0")/../harness.sh"
