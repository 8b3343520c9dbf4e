# 32-bit objects in a 64-bit link.
TOOL=ld
NEEDS="gcc ld"
PACKAGES="gcc binutils"
MESSAGE='incompatible'
DEAD_END=0 WORKAROUND=1
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  printf 'int codec(void) { return 0; }\n' > codec.c
  printf 'int codec(void);\nint main(void) { return codec(); }\n' > main.c
  gcc -c main.c && gcc -m32 -c codec.c -o codec32.o
  mkdir lib32 more && gcc -m32 -shared -nostdlib codec32.o -o lib32/libcodec.so
}
provoke() { gcc main.o codec32.o -o app; gcc main.o -Llib32 -lcodec -o app; }
dead_end() { gcc main.o -Lmore -Llib32 -lcodec -o app; }
workaround() { gcc -c codec.c -o codec.o && gcc main.o codec.o -o app && ./app; }
advice() {
  ar rcs libboth.a main.o codec32.o
  try_advice 0 file=libboth.a >out; cat out; check 'both classes' test "$(grep -c 'Class: *ELF\(32\|64\)$' out)" = 2
  printf 'app: main.o codec.o\n\tgcc $^ -o $@\nclean:\n\trm -f *.o app\n' >Makefile; cp codec32.o codec.o; check 'the old object fails' bash -c '! make'
  try_advice 1; check 'built' ./app
}
. "$(dirname "$0")/../harness.sh"
