TOOL=gcc
NEEDS=gcc
PACKAGES=gcc
MESSAGE='warnings being treated as errors'
DEAD_END=0 WORKAROUND=1
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  printf '#include <stdio.h>\n\nint load(const char *path)\n{\n    int retries;\n    printf("%%d\\n", path);\n}\n' > load.c
  printf 'CFLAGS = -Wall -Werror\nall: load.o\n' > Makefile
  printf 'int f(int a) { int b = a; return a; }\n' > g.c
}
provoke() {
  echo '$ make'
  make
  echo '$ gcc -Wall -Werror=unused-variable -c g.c'
  gcc -Wall -Werror=unused-variable -c g.c
}
dead_end() { gcc -w -Wall -Werror -c load.c; gcc -Wall -Werror -O0 -c load.c; }
workaround() { make CFLAGS='-Wall -Werror -Wno-error=format -Wno-error=format= -Wno-error=return-type -Wno-error=unused-variable'; }
. "$(dirname "$0")/../harness.sh"
