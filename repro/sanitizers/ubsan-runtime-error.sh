TOOL=UndefinedBehaviorSanitizer
NEEDS=gcc
PACKAGES="gcc libubsan1"
MESSAGE='runtime error: '
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  printf '#include <limits.h>\n#include <stdio.h>\n\nint main(int argc, char **argv)\n{\n    int hits = INT_MAX - 1 + argc;\n    hits += 10;\n    unsigned bits = 1 << (30 + 2 * argc);\n    int table[4] = {0};\n    int sum = table[3 + argc];\n    int *p = argc > 9 ? table : 0;\n    printf("%%d %%u %%d\\n", hits, bits, sum);\n    return p ? *p : 0;\n}\n' > count.c
  sed -e 's/int hits = INT_MAX - 1 + argc;/long hits = (long)INT_MAX - 1 + argc;/' -e 's/%d %u %d/%ld %u %d/' -e 's/1 << (30 + 2 \* argc)/1u << (28 + 2 * argc)/' -e 's/3 + argc/2 + argc/' count.c > fixed.c
}
provoke() {
  echo '$ gcc -g -fsanitize=undefined count.c -o count && ./count'
  gcc -g -w -fsanitize=undefined count.c -o count && ./count
}
dead_end() { gcc -g -w -O0 -fsanitize=undefined count.c -o count && UBSAN_OPTIONS=print_stacktrace=1 ./count; }
workaround() { gcc -g -w -fsanitize=undefined fixed.c -o count && ./count; }
. "$(dirname "$0")/../harness.sh"
