TOOL=valgrind
NEEDS="valgrind gcc"
PACKAGES="valgrind gcc"
MESSAGE='Invalid '
DEAD_END=0 WORKAROUND=0
tool_version() { valgrind --version | sed 's/-/ /'; }
setup() {
  printf '#include <stdlib.h>\n#include <string.h>\n\nint main(int argc, char **argv)\n{\n    const char *s = "eu-west";\n    char *copy = malloc(strlen(s) + (argc > 1));\n    strcpy(copy, s);\n    int n = (int)strlen(copy);\n    free(copy);\n    return n == 0;\n}\n' > region.c
  gcc -g -O0 -w -fno-builtin region.c -o region
}
provoke() { echo '$ valgrind ./region'; valgrind ./region; }
dead_end() { valgrind --leak-check=full --track-origins=yes ./region; }
workaround() { valgrind -q --error-exitcode=1 ./region one-more; }
advice() {
  try_advice 0 sources=region.c program=region >out; cat out; check 'what the address is' grep -q "0 bytes after a block of size 7 alloc'd" out
  try_advice 2 --exit 1 program=region >out; grep ::tried out; check 'the run fails' grep -q '2.0 exit=1' out
  if command -v gdb >/dev/null; then
    bash -c "$(advice_text 1 0 program=region)" >vg.out 2>&1 & v=$!
    wait_for 10 grep -q 'Invalid write' vg.out; sleep 1
    timeout 20 bash -c "$(advice_text 1 1 program=region) -batch -ex bt -ex \"monitor v.kill\"" >gdb.out 2>&1; cat gdb.out; kill -9 $v; wait $v
    check 'gdb stands in main' grep -q ' main (' gdb.out
  fi
}
. "$(dirname "$0")/../harness.sh"
