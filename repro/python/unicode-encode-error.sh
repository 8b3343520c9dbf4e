# shellcheck shell=bash
# Text printed to a stream whose encoding has no such character.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="UnicodeEncodeError: 'ascii' codec can't encode character"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD; unset PYTHONUTF8
  printf 'names = ["Ada", "Zoë", "日本"]\nfor name in names:\n    print(name)\n' > list.py
  printf 'with open("out.txt", "w", encoding="latin-1") as f:\n    f.write("price: 5 €")\n' > write.py
}
# what a service or a cron job gets: no UTF-8 locale and no coercion to one
provoke() { PYTHONIOENCODING=ascii python3 list.py; }
# the coding line and a decode() do not concern the stream
dead_end() { sed -i '1i # -*- coding: utf-8 -*-' list.py; PYTHONIOENCODING=ascii python3 list.py; python3 write.py; }
workaround() { PYTHONIOENCODING=utf-8 python3 list.py; }
advice() {
  LC_ALL=POSIX PYTHONCOERCECLOCALE=0 try_advice 0 script=list.py >out; cat out; check 'the text comes out' grep -qx 日本 out
  { echo 'text = "price: 5 €"'; advice_text 1 0; } >w.py; check 'the file takes it' python3 w.py
  { advice_text 2 0; echo 'print("Zoë")'; } >h.py; check 'the replaced letter is shown' test "$(PYTHONIOENCODING=ascii python3 h.py)" = 'Zo\xeb'
}
. "$(dirname "$0")/../harness.sh"
