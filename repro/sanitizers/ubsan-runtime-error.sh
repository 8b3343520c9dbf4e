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
advice() {
  try_advice 1 --exit 1 sources=count.c program=count >out; cat out
  check 'it stops at the first' test "$(grep -c 'runtime error' out)" = 1; check 'with a stack' grep -q '#0 .* in main .*count.c:7' out
  { advice_text 2 0; printf 'int add(int a, int b) { return a + b; }\nint main(int c, char **v) { (void)v; return add(2147483647, c) > 0; }\n'; } >h.c
  gcc -g -fsanitize=undefined h.c -o h; ./h 2>err; check 'the function is left out' test ! -s err
}
. "$(dirname "$0")/../harness.sh"
