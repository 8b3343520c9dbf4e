# shellcheck shell=bash
# A relative path, opened by a process that was started in another folder.
TOOL=python3
NEEDS="python3"
PACKAGES="python3"
MESSAGE="FileNotFoundError: [Errno 2] No such file or directory"
DEAD_END=0
WORKAROUND=0
export PATH=/usr/bin:/bin:$PATH PYTHONDONTWRITEBYTECODE=1
tool_version() { python3 --version; }
setup() {
  export HOME=$PWD
  mkdir -p app/data elsewhere; echo '{}' > app/data/config.json
  printf 'import json\nprint(json.load(open("data/config.json")))\n' > app/load.py
  printf 'import subprocess\nsubprocess.run(["pdftk-nope", "--version"])\n' > tool.py
}
provoke() { (cd elsewhere && python3 ../app/load.py); local rc=$?; python3 tool.py; return $rc; }
# the dot is the working folder, not the script's
dead_end() { sed -i 's#data/config.json#./data/config.json#' app/load.py; (cd elsewhere && python3 ../app/load.py); }
workaround() { printf 'import json\nfrom pathlib import Path\n\nHERE = Path(__file__).resolve().parent\nprint(json.loads((HERE / "data/config.json").read_text()))\n' > app/load.py; (cd elsewhere && python3 ../app/load.py); }
advice() {
  { advice_text 0 0 path=data/config.json; echo 'print(file.read_text())'; } >app/here.py
  check 'the path from __file__ works from elsewhere' test "$(cd elsewhere && python3 ../app/here.py)" = '{}'
  advice_text 1 0 path=app/data/config.jsn >seen.py; python3 seen.py >seen
  check 'the folder is listed' grep -qF "['config.json']" seen
  { advice_text 2 0 path=out/a/b.txt; echo 'open("out/a/b.txt", "w")'; } >mk.py
  check 'the folder is made' python3 mk.py
  advice_text 3 0 path=pdftk-nope >which.py; check 'None for what is not there' test "$(python3 which.py)" = None
  printf "print(1)\n" >app/main.py; try_advice 4 folder=app script=main.py >ran.txt; check 'the script runs' grep -qx 1 ran.txt
}
. "$(dirname "$0")/../harness.sh"
