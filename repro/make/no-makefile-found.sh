TOOL=make
NEEDS=make
PACKAGES="make autoconf automake cmake"
MESSAGE='no makefile found'
DEAD_END=0 WORKAROUND=0
tool_version() { make --version | sed -n '1s/^GNU Make/make/p'; }
setup() { mkdir -p src/core; printf 'all:\n\t@echo built\n' > src/Makefile; printf 'all:\n\t@echo ok\n' > build.mk; }
provoke() {
  echo '$ make'
  make
  echo '$ make -C src/core'
  make -C src/core
}
dead_end() { mkdir build; make -j4 V=1; }
workaround() { make -C src; }
advice() {
  try_advice 0 directory=src makefile=build.mk >out; cat out; check 'found' grep -qx ./src/Makefile out
  mkdir gen; cd gen; printf 'AC_INIT([a],[1])\nAM_INIT_AUTOMAKE([foreign])\nAC_CONFIG_FILES([Makefile])\nAC_OUTPUT\n' >configure.ac; : >Makefile.am; printf 'cmake_minimum_required(VERSION 3.13)\nproject(p NONE)\n' >CMakeLists.txt
  if command -v autoreconf && command -v automake && command -v cmake; then try_advice 1 source-dir=. build-dir=out; try_advice 2 build-dir=out; fi
}
. "$(dirname "$0")/../harness.sh"
