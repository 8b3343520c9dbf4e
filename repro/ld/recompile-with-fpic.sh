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
. "$(dirname "$0")/../harness.sh"
