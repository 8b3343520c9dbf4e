TOOL=glibc
NEEDS="gcc bash"
PACKAGES="gcc libc6"
MESSAGE='stack smashing detected'
DEAD_END=0 WORKAROUND=0
tool_version() { ldd --version | sed -n '1s/^ldd .* \([0-9.]*\)$/glibc \1/p'; }
setup() {
  printf '#include <stdio.h>\n#include <string.h>\n\nint main(int argc, char **argv)\n{\n    char name[8];\n    strcpy(name, argc > 1 ? argv[1] : "configuration");\n    puts(name);\n    return 0;\n}\n' > name.c
  sed -e 's/strcpy(name, \(.*\));/snprintf(name, sizeof name, "%s", \1);/' name.c > fixed.c
  printf '#include <stdio.h>\n\nint main(void)\n{\n    int level[4];\n    for (volatile int i = 0; i <= 12; i++)\n        level[i] = i;\n    printf("%%d\\n", level[3]);\n    return 0;\n}\n' > level.c
}
provoke() {
  echo '$ gcc -fstack-protector-strong name.c -o name && ./name'
  gcc -fstack-protector-strong -w name.c -o name && bash -c './name; exit $?'
  echo '$ gcc -fstack-protector-strong level.c -o level && ./level'
  gcc -fstack-protector-strong -w level.c -o level && bash -c './level; exit $?'
}
dead_end() { ulimit -s 65536 2>/dev/null; bash -c 'gcc -fstack-protector-strong -w name.c -o name && ./name; exit $?'; }
workaround() { gcc -fstack-protector-strong -w fixed.c -o name && ./name; }
advice() {
  gcc -g -fstack-protector-strong -w name.c -o name
  if command -v gdb >/dev/null; then
    gdb -batch -ex run -ex 'generate-core-file core.1' ./name >/dev/null 2>&1
    mkdir stubs; printf '#!/bin/sh\nexit 0\n' >stubs/coredumpctl; chmod +x stubs/coredumpctl
    PATH=$PWD/stubs:$PATH try_advice 2 program=name core-file=core.1 >out; cat out
    check 'the function follows' bash -c "grep -A1 '__stack_chk_fail' out | grep -q ' main '"
  fi
  try_advice 1 --exit 1 sources=name.c program=name >out; head -6 out; grep ::tried out; check 'the place of the write' grep -q 'stack-buffer-overflow' out
}
. "$(dirname "$0")/../harness.sh"
