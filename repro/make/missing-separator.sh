TOOL=make
NEEDS=make
PACKAGES=make
MESSAGE='missing separator'
DEAD_END=0 WORKAROUND=0
tool_version() { make --version | sed -n '1s/^GNU Make/make/p'; }
setup() {
  printf 'all: report\n\nreport:\n        echo building report\n' > Makefile
  printf 'VERSION = 3\ninclude rules.mk\nall:\n\techo ok\n' > other.mk
  printf 'ifeq ($(VERSION),3)\n    $(info v3)\nendif\nif [ -d out ]; then\n' > rules.mk
}
provoke() {
  echo '$ make'
  make
  echo '$ make -f other.mk'
  make -f other.mk
}
dead_end() { sed -i 's/^        echo/    echo/' Makefile; make; }
workaround() { sed -i 's/^        /\t/' Makefile && make; }
advice() {
  try_advice 0 line=4 makefile=Makefile >out; cat out; check 'the spaces are seen' grep -qx '        echo building report\$' out; check 'make works' make
  try_advice 1; check 'the section is there' grep -qF '[{Makefile,*.mk}]' .editorconfig
}
. "$(dirname "$0")/../harness.sh"
