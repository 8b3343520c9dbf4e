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
. "$(dirname "$0")/../harness.sh"
