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
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs; gcc -c main.c
  printf '#!/bin/sh\n[ "$1" = update ] || echo libledger-dev: /usr/lib/libledger.so\n' >stubs/apt-file; printf '#!/bin/sh\nexit 0\n' >stubs/dnf; chmod +x stubs/*
  try_advice 0 library=ledger
  try_advice 2 library=ledger lib-dir=third_party/lib >out; cat out; check 'the folder was tried' grep -q 'attempt to open third_party/lib/libledger.so failed' out
  try_advice 1 library=ledger library-file=libledger.so.1 lib-dir=third_party/lib objects=main.o program=app; check 'linked' test -x app
}
. "$(dirname "$0")/../harness.sh"
