TOOL=ld
NEEDS="gcc ld"
PACKAGES="gcc binutils"
MESSAGE='DSO missing from command line'
DEAD_END=0 WORKAROUND=0
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  printf 'int base_open(void) { return 0; }\n' > base.c
  printf 'int base_open(void);\nint client_open(void) { return base_open(); }\n' > client.c
  printf 'int client_open(void);\nint base_open(void);\nint main(void) { return client_open() + base_open(); }\n' > main.c
  gcc -shared -fPIC base.c -o libbase.so.1 -Wl,-soname,libbase.so.1 && ln -s libbase.so.1 libbase.so
  gcc -shared -fPIC client.c -o libclient.so -L. -lbase
  printf '#include <math.h>\ndouble turn(double a) { return cos(a); }\n' > geo.c; gcc -shared -fPIC geo.c -o libgeo.so -lm
  printf '#include <math.h>\ndouble turn(double a);\nint main(int c, char **v) { return turn(c) > cos(c + 1); }\n' > angle.c
  gcc -c main.c angle.c
}
provoke() {
  echo '$ gcc main.o -o app -L. -lclient'
  gcc main.o -o app -L. -lclient -Wl,-rpath-link,.
  echo '$ gcc angle.o -o angle -L. -lgeo'
  gcc angle.o -o angle -L. -lgeo
}
dead_end() { LD_LIBRARY_PATH=. gcc main.o -o app -L. -lclient -Wl,-rpath,.; }
workaround() { gcc main.o -o app -L. -lclient -lbase && LD_LIBRARY_PATH=. ./app; }
advice() {
  try_advice 0 objects=main.o program=app lib-dir=. first-library=client second-library=base; check 'runs' env LD_LIBRARY_PATH=. ./app
  { printf 'cmake_minimum_required(VERSION 3.13)\nproject(p C)\nadd_executable(angle angle.c)\ntarget_link_libraries(angle PRIVATE "%s/libgeo.so")\n' "$PWD"; advice_text 1 0 target=angle; } >CMakeLists.txt
  if command -v cmake >/dev/null; then check 'CMake links it' bash -c 'cmake -B build && cmake --build build'; fi
  printf '#!/bin/sh\nfor a; do eval "${a%%%%=*}=\\"${a#*=}\\""; done\ngcc angle.o -o angle -L. -lgeo $LIBS\n' >configure; chmod +x configure
  try_advice 2 missing-library=m
}
. "$(dirname "$0")/../harness.sh"
