TOOL=make
NEEDS=make
PACKAGES=make
MESSAGE='make: *** ['
DEAD_END=0 WORKAROUND=0
tool_version() { make --version | sed -n '1s/^GNU Make/make/p'; }
setup() {
  printf 'all: lint test\nlint:\n\t@echo lint ok\ntest:\n\t@sh -c '"'"'echo "2 tests, 1 failed"; exit 1'"'"'\npackage:\n\ttar -C dist -cf out.tar .\nsub:\n\t$(MAKE) -C lib\n' > Makefile
  mkdir lib; printf 'lib:\n\t./gen-tables --fast\n' > lib/Makefile
}
provoke() {
  echo '$ make all'
  make all
  echo '$ make package'
  make package
  echo '$ make sub'
  make sub
}
dead_end() { make -i package; make -k all; }
workaround() { mkdir -p dist; make package SHELL='/bin/sh -x'; }
advice() {
  try_advice 0 --exit 2 target=test >out; cat out; check 'the command is shown' grep -q "^+ sh -c echo" out
  try_advice 1 >out; cat out; check 'the line is found' grep -q '^[0-9]*:make: \*\*\* \[Makefile:5: test\] Error 1' out
}
. "$(dirname "$0")/../harness.sh"
