TOOL=cp
NEEDS=cp
PACKAGES=coreutils
MESSAGE='omitting directory'
DEAD_END=1 WORKAROUND=0
tool_version() { cp --version | sed -n '1s/^cp (GNU coreutils) /coreutils /p'; }
setup() { mkdir -p assets src/lib out; echo a > assets/a.css; echo b > src/lib/b.c; echo c > src/c.c; }
provoke() { cp assets out; cp src/* out; }
dead_end() { rm -rf out; mkdir out; cp src/* out; }
workaround() { cp -a assets out && cp -a src/. out/ && ls -R out; }
advice() {
  try_advice 0 directory=assets target=out
  check 'both forms copied' test -e out/assets/a.css -a -e out/a.css
  try_advice 1 directory=src target=out; check 'file only' test -e out/c.c -a ! -e out/lib
  if command -v rsync; then try_advice 2 directory=src target=out; check 'tree' test -e out/lib/b.c; fi
}
. "$(dirname "$0")/../harness.sh"
