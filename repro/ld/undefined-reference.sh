TOOL=ld
NEEDS="gcc ar ld"
PACKAGES="gcc binutils"
MESSAGE='undefined reference to'
DEAD_END=0 WORKAROUND=0
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  mkdir lib
  printf 'int codec_open(const char *n) { return n[0]; }\nvoid codec_close(int h) { (void)h; }\n' > lib/codec.c
  printf 'int codec_open(const char *n);\nvoid codec_close(int h);\nint main(int c, char **v) { int h = codec_open(v[0]); codec_close(h); return 0; }\n' > main.c
  gcc -c main.c -o main.o
  gcc -c lib/codec.c -o lib/codec.o && ar rcs lib/libcodec.a lib/codec.o
}
provoke() {
  echo '$ gcc -Llib -lcodec main.o -o app'
  gcc -Llib -lcodec main.o -o app
}
dead_end() { gcc -Ilib -L"$PWD/lib" -lcodec main.o -o app; }
workaround() { gcc main.o -o app -Llib -lcodec && ./app; }
advice() {
  try_advice 0 objects=main.o program=app lib-dir=lib library=codec; check 'linked' ./app
  cp lib/libcodec.a .; gcc -shared -fPIC lib/codec.c -o libcodec.so
  try_advice 1 symbol=codec_open library-file=libcodec.so >out; cat out
  check 'in the archive' grep -q '^libcodec.a:codec.o:.* T codec_open$' out; check 'and the shared library' grep -q '^[0-9a-f]* T codec_open$' out
}
. "$(dirname "$0")/../harness.sh"
