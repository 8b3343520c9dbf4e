TOOL=make
NEEDS=make
PACKAGES=make
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
. "$(dirname "$0")/../harness.sh"
