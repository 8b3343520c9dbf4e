# Typographic quotes, a no-break space and a backtick, as they come from web pages.
TOOL=gcc
NEEDS="gcc g++"
PACKAGES="gcc g++"
MESSAGE='in program'
DEAD_END=0 WORKAROUND=1
tool_version() { gcc --version | sed -n '1s/^gcc (.*) \([0-9.]*\)$/gcc \1/p'; }
setup() {
  printf '#include <stdio.h>\n\nint main(void) { printf(\xe2\x80\x9cready\\n\xe2\x80\x9d); return 0; }\n' > quote.c
  cp quote.c quote.cc
  printf 'int main(void) {\xc2\xa0 int a = 1; return a - 1; }\n' > space.c
  printf 'int main(void) {\n  int c = `1`; return c; }\n' > tick.c
}
provoke() { g++ quote.cc -o app; gcc quote.c -o app; gcc space.c -o app; gcc tick.c -o app; }
dead_end() { gcc -std=c99 quote.c -o app; }
workaround() {
  sed -i "s/[“”]/\"/g; s/[‘’]/'/g; s/[–—]/-/g; s/\xc2\xa0/ /g" quote.c space.c
  gcc quote.c -o app && gcc space.c -o app && ./app
}
advice() {
  try_advice 0 file=quote.c >out; cat out; check 'the line is found' grep -q '^3:int main' out
  try_advice 0 file=space.c >out; check 'the no-break space is found' grep -q '^1:int main' out
  try_advice 1 file=quote.c; try_advice 1 file=space.c
  check 'the quotes are quotes' gcc quote.c -o app; check 'and they print' test "$(./app)" = ready; check 'the space is a space' gcc space.c -o app
  printf 'char a = ‘x’; int b = 2 – 1;\n' >more.c; try_advice 1 file=more.c; check 'apostrophes and dashes' gcc -c more.c
}
. "$(dirname "$0")/../harness.sh"
