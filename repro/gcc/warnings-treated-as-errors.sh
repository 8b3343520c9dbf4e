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
advice() {
  try_advice 0 >out; cat out; check 'counted by name' grep -qE '^ +1 \[-Werror=unused-variable\]' out
  printf 'int g(int a) { int b; return a; }\n' >load.c
  check 'it fails' bash -c '! make'
  printf 'cmake_minimum_required(VERSION 3.24)\nproject(p C)\nadd_library(l load.c)\nset_property(TARGET l PROPERTY COMPILE_WARNING_AS_ERROR ON)\ntarget_compile_options(l PRIVATE -Wall)\n' >CMakeLists.txt
  try_advice 1 flags='-Wall -Werror' warning=unused-variable build-dir=build
  check 'the CMake build passes' cmake --build build
}
. "$(dirname "$0")/../harness.sh"
