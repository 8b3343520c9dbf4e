TOOL=Linux
NEEDS="python3 bash"
PACKAGES="python3 bash"
MESSAGE='Too many open files'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/-.*//')"; }
setup() {
  cat > crawler.py <<'P'
import sys
files = []
for i in range(200):
    f = open(__file__)
    if "--close" in sys.argv:
        f.close()
    else:
        files.append(f)
print("read 200 files")
P
  printf '#!/bin/bash\nfor i in {10..80}; do eval "exec $i<crawler.py" || exit; done\n' > tail-all.sh; chmod +x tail-all.sh
}
provoke() {
  ulimit -n 64
  echo '$ python3 crawler.py'
  python3 crawler.py
  echo '$ ./tail-all.sh'
  ./tail-all.sh
}
dead_end() { ulimit -n 128; python3 crawler.py; }
workaround() { ulimit -n 64; python3 crawler.py --close; }
advice() {
  sudo() { "$@"; }; export -f sudo; sleep 20 & p=$!
  command -v lsof && try_advice 0 pid=$p; kill $p
  advice_text 1 0 pid=$$ >a.sh; check 'limit' bash a.sh; advice_text 1 2 >b.sh; check 'raises' bash b.sh; advice_text 3 0 >c.sh; check 'reads' bash c.sh
}
. "$(dirname "$0")/../harness.sh"
