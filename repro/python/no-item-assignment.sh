#!/usr/bin/env bash
TOOL=python3 NEEDS="python3" PACKAGES="python3"
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
MESSAGE="'str' object does not support item assignment"
DEAD_END=0 WORKAROUND=0
tool_version() { python3 --version; }
setup() { printf '%s\n' "text = 'ada'" "text[0] = 'J'" 'print(text)' >name.py; }
provoke() { python3 name.py; python3 -c 'point = (1, 2); point[0] = 9'; python3 -c 'del "ada"[0]'; return 1; }
dead_end() { sed -i '2s/.*/text[0:1] = "J"/' name.py; python3 name.py; sed -i '2s/.*/text.replace("a", "J"); text[0] = "J"/' name.py; python3 name.py; }
workaround() { sed -i "2s/.*/text = 'J' + text[1:]/" name.py; python3 name.py; }
advice() {
  { echo 'text = "ada"'; advice_text 0 0; echo 'assert text == "Jda"'; } >a.py; check 'a new text' python3 a.py
  { echo 'point = (1, 2); data = b"ada"'; advice_text 1 0; echo 'assert point == [9, 2] and data == b"Jda"'; } >b.py; check 'types that change' python3 b.py
  { echo "data = '{}'"; advice_text 2 0; } >c.py; check 'type and value' test "$(python3 c.py)" = "<class 'str'> '{}'"
}
. "$(dirname "$0")/../harness.sh"
