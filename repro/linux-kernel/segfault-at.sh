TOOL=Linux
NEEDS="gcc dmesg"
PACKAGES="gcc util-linux"
MESSAGE='segfault at'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/-.*//')"; }
setup() {
  printf '#include <stdlib.h>\nstruct cfg { int port; };\nstatic struct cfg *find(const char *n) { static struct cfg c = { 80 }; return n ? &c : NULL; }\nint main(int c, char **v) { return find(v[1])->port == 0; }\n' > server.c
  printf 'int deep(int n) { volatile char pad[4096]; pad[0] = n; return deep(n + 1) + pad[0]; }\nint main(void) { return deep(0); }\n' > walker.c
  gcc -g -w server.c -o server; gcc -g -w walker.c -o walker
}
log() { # runs a program and its argument, then what the kernel logged
  local mark=repro-mark-$BASHPID-$RANDOM rc
  echo $mark > /dev/kmsg
  bash -c "$1 $2; exit \$?"; rc=$?
  sleep 0.3; dmesg -t | awk -v m=$mark '$0 ~ m {f=1; next} f' | grep -E 'segfault|Code:'
  return $rc
}
provoke() { log ./server ''; log ./walker ''; }
dead_end() { gcc -O2 -w server.c -o server -fno-delete-null-pointer-checks; log ./server ''; }
workaround() { log ./server main; }
advice() {
  log ./server '' | tee out; o=$(grep -o 'in server\[[0-9a-f]*' out | head -n 1 | sed 's/.*\[//')
  if command -v addr2line && [ -n "$o" ]; then advice_text 0 0 module-file=server offset="$o" >a.sh; bash a.sh | tee line; check 'the line' grep -q 'server.c:4' line; fi
  advice_text 1 1 >c.sh; check 'core' bash c.sh
  advice_text 2 0 sources=server.c program=asan >d.sh; bash d.sh 2>&1 | tee asan.out; check 'ASan names it' grep -q 'AddressSanitizer: SEGV' asan.out
}
. "$(dirname "$0")/../harness.sh"
