TOOL=ld
NEEDS="gcc ar ld"
PACKAGES="gcc binutils"
MESSAGE='cannot find -l'
DEAD_END=0 WORKAROUND=1
tool_version() { ld --version | sed -n '1s/^GNU ld .* \([0-9.]*\)$/ld \1/p'; }
setup() {
  mkdir -p third_party/lib
  echo 'int ledger(void) { return 0; }' > ledger.c
  gcc -shared -fPIC ledger.c -o third_party/lib/libledger.so.1
  printf 'int ledger(void);\nint main(void) { return ledger(); }\n' > main.c
}
provoke() {
  echo '$ gcc main.c -o app -Lthird_party/lib -lledger -lpricing'
  gcc main.c -o app -Lthird_party/lib -lledger -lpricing
}
dead_end() { LD_LIBRARY_PATH=$PWD/third_party/lib gcc main.c -o app -lledger; }
workaround() { ln -s libledger.so.1 third_party/lib/libledger.so && gcc main.c -o app -Lthird_party/lib -lledger; }
. "$(dirname "$0")/../harness.sh"
