TOOL=ld
NEEDS="gcc ld ar"
PACKAGES="gcc binutils"
MESSAGE='recompile with -f'
DEAD_END=0 WORKAROUND=0
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  printf 'int counter;\nint next_id(void) { return ++counter; }\nint *slot(void) { return &counter; }\n' > ids.c
  printf 'int next_id(void);\nint plugin_init(void) { return next_id(); }\n' > plugin.c
  printf 'extern int next_id(void);\nint main(void) { return next_id(); }\n' > main.c
}
provoke() {
  echo '$ gcc -fno-pic -c ids.c && ar rcs libids.a ids.o'
  gcc -fno-pic -c ids.c && ar rcs libids.a ids.o
  echo '$ gcc -shared -fPIC plugin.c -o plugin.so libids.a'
  gcc -shared -fPIC plugin.c -o plugin.so libids.a
  echo '$ gcc -pie main.c libids.a -o app'
  gcc -pie main.c libids.a -o app
}
dead_end() { gcc -fno-pic -c ids.c && ar rcs libids.a ids.o; gcc -fPIC -shared -fPIC plugin.c -o plugin.so libids.a; }
workaround() { gcc -fPIC -c ids.c && ar rcs libids.a ids.o && gcc -shared -fPIC plugin.c -o plugin.so libids.a; }
advice() {
  printf 'CFLAGS = -fno-pic\nplugin.so: plugin.c libids.a\n\tgcc -shared -fPIC $^ -o $@\nlibids.a: ids.o\n\tar rcs $@ $^\nclean:\n\trm -f *.o *.a\n' >Makefile
  check 'it fails' bash -c '! make'
  printf 'cmake_minimum_required(VERSION 3.13)\nproject(p C)\nadd_library(ids STATIC ids.c)\nadd_library(plugin SHARED plugin.c)\ntarget_link_libraries(plugin PRIVATE ids)\n' >CMakeLists.txt
  printf '#!/bin/sh\necho "$@" >configure.args\n' >configure; chmod +x configure
  try_advice 0 flags=-O2 build-dir=build; check 'the plug-in is linked' test -f plugin.so; check 'by CMake' cmake --build build
  gcc -fno-pic -c ids.c main.c; ar rcs libids.a ids.o
  try_advice 2 objects='main.o libids.a' program=app; check 'no PIE' test -x app
  gcc -shared -fPIC ids.c -o libids2.so; gcc -fPIC -c plugin.c; rm -f plugin.so
  try_advice 1 objects=plugin.o output=plugin.so lib-dir=. library=ids2; check 'with the shared form' test -f plugin.so
}
. "$(dirname "$0")/../harness.sh"
