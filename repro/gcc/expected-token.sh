#!/usr/bin/env bash
TOOL=gcc NEEDS="gcc" PACKAGES="gcc"
MESSAGE='expected ‘,’ or ‘;’ before ‘return’'
DEAD_END=1 WORKAROUND=0
tool_version() { gcc --version | head -n 1 | sed "s/.*) /gcc /"; }
setup() { printf 'int main(void) {\n  int x = 1\n  return x;\n}\n' > a.c; printf 'int main(void) {\n  return 0;\n' > b.c; printf 'int foo(int);\nint main(void) {\n  foo(1;\n}\n}\n' > d.c; printf 'struct point { int x; }\n' > point.h; printf '#include "point.h"\nint main(void) { return 0; }\n' > e.c; }
provoke() { gcc -fsyntax-only a.c; for each in b d e; do gcc -fsyntax-only $each.c; done; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN gcc -fsyntax-only a.c; return 1; }
dead_end() { gcc -fpermissive -fsyntax-only a.c; }
workaround() { sed -i 's/int x = 1$/int x = 1;/' a.c; gcc -fsyntax-only a.c; }
advice() {
  try_advice 0 --exit 1 file=d.c > one.txt; cat one.txt; check 'one error' test "$(grep -c ' error: ' one.txt)" = 1
  try_advice 1 file=e.c source_text=main > seen.txt; cat seen.txt; check 'the header shows' grep -q 'struct point' seen.txt
  command -v clang >/dev/null && { try_advice 2 --exit 1 file=b.c > open.txt; cat open.txt; check 'the brace is named' grep -q "to match this '{'" open.txt; }
  advice_text 3 0 > f.c; check 'types are known' gcc -std=c11 -fsyntax-only f.c
}
. "$(dirname "$0")/../harness.sh"
