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
. "$(dirname "$0")/../harness.sh"
