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
. "$(dirname "$0")/../harness.sh"
