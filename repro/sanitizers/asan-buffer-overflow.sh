TOOL=AddressSanitizer
NEEDS=gcc
PACKAGES="gcc libasan8"
MESSAGE='buffer-overflow on address'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  printf '#include <stdlib.h>\n\nint main(int argc, char **argv)\n{\n    int n = 10 + (argc > 1);\n    int *a = calloc(n, sizeof *a);\n    for (int i = 0; i <= 10; i++)\n        a[i] = i;\n    int last = a[n - 1];\n    free(a);\n    return last < 0;\n}\n' > heap.c
  printf '#include <string.h>\n\nint main(void)\n{\n    char id[8];\n    const char *s = "order-4711";\n    memcpy(id, s, strlen(s) + 1);\n    return id[0] == 0;\n}\n' > stack.c
}
provoke() {
  echo '$ gcc -g -fsanitize=address heap.c -o heap && ./heap'
  gcc -g -w -fsanitize=address heap.c -o heap && ./heap
  echo '$ gcc -g -fsanitize=address stack.c -o stack && ./stack'
  gcc -g -w -fsanitize=address stack.c -o stack && ./stack
}
dead_end() { gcc -g -w -fsanitize=address heap.c -o heap && ASAN_OPTIONS=detect_leaks=0:redzone=2048 ./heap; }
workaround() { gcc -g -w -fsanitize=address heap.c -o heap && ./heap one-more; }
advice() {
  printf '#include <vector>\nint main() { std::vector<int> v(3); v.reserve(8); int i = 3; return v[i]; }\n' >v.cpp
  try_advice 1 sources=v.cpp program=v; ./v >out 2>&1; check 'operator[] checks' grep -q "Assertion '__n < this->size()' failed" out
  try_advice 2 sources=heap.c program=heap; ./heap >out 2>&1; check 'with line numbers' grep -q 'in main .*heap.c:8' out
}
. "$(dirname "$0")/../harness.sh"
