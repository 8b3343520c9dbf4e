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
. "$(dirname "$0")/../harness.sh"
