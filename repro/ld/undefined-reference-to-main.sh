TOOL=ld
NEEDS="gcc ld"
PACKAGES="gcc binutils"
MESSAGE='undefined reference to `main'
DEAD_END=0 WORKAROUND=0
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  printf '#include <stdio.h>\nvoid greet(const char *n) { printf("hi %%s\\n", n); }\n' > greet.c
  printf 'void greet(const char *);\nint main(void) { greet("ada"); return 0; }\n' > app.c
  printf 'int Main(void) { return 0; }\n' > typo.c
}
provoke() {
  echo '$ gcc greet.c -o greet'
  gcc greet.c -o greet
  echo '$ gcc -no-pie typo.c -o typo'
  gcc -no-pie typo.c -o typo
}
dead_end() { gcc -o greet greet.c -lc -lgcc; }
workaround() { gcc greet.c app.c -o greet && ./greet; }
advice() {
  gcc -c greet.c app.c typo.c
  try_advice 0 sources='greet.c app.c' program=greet >out; cat out; check 'one file has main' grep -q '^app.o:.* T main$' out; check 'runs' ./greet
  try_advice 1 file=greet.c
  if [ -f /usr/include/gtest/gtest.h ]; then
    printf '#include <gtest/gtest.h>\nTEST(A, B) { EXPECT_EQ(1, 1); }\n' >t.cpp; g++ -c t.cpp; try_advice 2 objects=t.o program=t; check 'tests run' ./t
  fi
}
. "$(dirname "$0")/../harness.sh"
