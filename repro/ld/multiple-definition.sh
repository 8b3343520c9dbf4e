TOOL=ld
NEEDS="gcc ld"
PACKAGES="gcc binutils"
MESSAGE='multiple definition of'
DEAD_END=0 WORKAROUND=0
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  printf '#ifndef CONFIG_H\n#define CONFIG_H\nint retry_limit;\nint parse_port(const char *s) { return s[0]; }\n#endif\n' > config.h
  printf '#include "config.h"\nint main(void) { return retry_limit; }\n' > main.c
  printf '#include "config.h"\nint worker(void) { return parse_port("8"); }\n' > worker.c
}
provoke() {
  gcc -c main.c worker.c
  echo '$ gcc main.o worker.o -o app'
  gcc main.o worker.o -o app
}
dead_end() { sed -i '1i #pragma once' config.h; gcc -c main.c worker.c; gcc main.o worker.o -o app; }
workaround() {
  sed -i -e 's/^int retry_limit;/extern int retry_limit;/' -e 's/^int parse_port.*/int parse_port(const char *s);/' config.h
  printf '#include "config.h"\nint retry_limit = 3;\nint parse_port(const char *s) { return s[0]; }\n' > config.c
  gcc main.c worker.c config.c -o app
}
advice() {
  gcc -c main.c worker.c
  try_advice 1 symbol=retry_limit >out; cat out; check 'both files' test "$(grep -c '^[a-z]*\.o:.* B retry_limit$' out)" = 2
  echo 'int f(char *p) { return *p; }' >f.cpp; g++ -c f.cpp; try_advice 1 symbol='f(char*)' >out; check 'C++ names' grep -q '^f.o:.* T f(char\*)$' out
  sed -i '/parse_port/d' config.h; echo 'int worker(void) { return 0; }' >>worker.c; sed -i '/parse_port/d' worker.c
  printf 'app: main.o worker.o\n\tgcc $^ -o $@\n' >Makefile; rm -f *.o; try_advice 2 flags=-O1; check 'built' test -x app
}
. "$(dirname "$0")/../harness.sh"
