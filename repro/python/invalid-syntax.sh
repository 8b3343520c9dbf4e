# shellcheck shell=bash
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="SyntaxError: '(' was never closed"
DEAD_END=0 WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() { export HOME=$PWD; printf '%s\n' 'total = sum((1, 2)' 'print(total)' > total.py; printf '%s\n' 'x = [1 2]' > comma.py; printf '%s\n' 'else: pass' > stray.py; printf '%s\n' 'if True' '    pass' > colon.py; printf '%s\n' 's = "abc' > quote.py; echo 'x = 1 \ 2' > backslash.py; echo '5 = x' > assign.py; printf 'x = 1\xef\xbc\x8c2\n' > wide.py; }
provoke() { python3 total.py; for each in comma stray colon quote backslash assign wide; do python3 $each.py; done; }
# the file is parsed as a whole before its first line runs
dead_end() { sed -i 's/^/    /;1i try:' total.py; printf '%s\n' 'except SyntaxError:' '    print("caught")' >> total.py; python3 total.py; }
workaround() { sed -i '1s/$/)/' total.py; python3 total.py; }
advice() {
  try_advice 0 --exit 1 file=total.py > out.txt; cat out.txt; check 'the bracket is named' grep -q "'(' was never closed" out.txt
  echo 'print("fine")' > fine.py; try_advice 1 file=fine.py
  advice_text 2 0 | check 'the prompt is left' python3 -i
  printf 'a = \xe2\x80\x9cx\xe2\x80\x9d\n' > curly.py; try_advice 3 file=curly.py > curly.txt; cat curly.txt; check 'the line is shown' grep -q '^1:' curly.txt
  printf "%s\nprint(path)\n" "$(advice_text 4 0 name=dev)" >path.py; check 'the path is read' grep -qF "dev\data" <(python3 path.py)
}
. "$(dirname "$0")/../harness.sh"
