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
. "$(dirname "$0")/../harness.sh"
