TOOL=ld.so
NEEDS="gcc ldd"
PACKAGES="gcc libc-bin"
MESSAGE='error while loading shared libraries: libledger.so.2'
DEAD_END=0 WORKAROUND=2
tool_version() { ldd --version | sed -n '1s/^ldd .* \([0-9.]*\)$/glibc \1/p'; }
setup() {
  mkdir -p vendor/lib
  printf 'int ledger(void) { return 0; }\n' > ledger.c
  gcc -shared -fPIC ledger.c -o vendor/lib/libledger.so.2 -Wl,-soname,libledger.so.2; ln -s libledger.so.2 vendor/lib/libledger.so
  printf 'int ledger(void);\nint main(void) { return ledger(); }\n' > main.c
  gcc main.c -o app -Lvendor/lib -lledger
  printf 'int f(void) { return 0; }\n' > f.c; gcc -shared -fPIC f.c -o libreportfmt.so.3 -Wl,-soname,libreportfmt.so.3
  printf 'int f(void);\nint main(void) { return f(); }\n' > g.c; gcc g.c -o report ./libreportfmt.so.3; rm libreportfmt.so.3
}
provoke() {
  echo '$ ./app'
  ./app
  echo '$ ./report'
  ./report
}
dead_end() { PATH=$PATH:$PWD/vendor/lib LIBRARY_PATH=$PWD/vendor/lib ./app; }
workaround() { gcc main.c -o app -Lvendor/lib -lledger -Wl,-rpath,'$ORIGIN/vendor/lib' && ./app; }
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs
  printf '#!/bin/sh\n[ "$1" = update ] || echo libledger2: /usr/lib/libledger.so.2\n' >stubs/apt-file; printf '#!/bin/sh\nexit 0\n' >stubs/dnf
  printf '#!/bin/sh\nfile=$PWD/${3##*/}; [ "$2" = -a ] && [ "${3%%/*}" = /etc/ld.so.conf.d ] || [ "$1" = ldconfig ] || exec "$@"\n[ "$1" = ldconfig ] || exec tee -a "$file"\n' >stubs/sudo; chmod +x stubs/*
  try_advice 0 program=./app library=libledger.so.2 >out; cat out; check 'the missing one is named' grep -q 'libledger.so.2 => not found' out
  try_advice 1 lib-dir=$PWD/vendor/lib program="$PWD/app"
  if command -v patchelf >/dev/null; then
    cp app finished; try_advice 2 sources=main.c program=app lib-dir=vendor/lib name=ledger; check 'linked with its place' ./app
  fi
}
. "$(dirname "$0")/../harness.sh"
