# shellcheck shell=bash
TOOL=gcc
NEEDS="gcc g++ clang"
PACKAGES="gcc g++ clang"
MESSAGE="is a pointer; did you mean to use"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  cat > order.c <<'C'
struct order { int id; double price; };
typedef struct { int x; } point;
int main(void) {
    struct order one = { 1, 2.0 };
    struct order *p = &one;
    point q = { 1 };
    return p->id ? p.id : one.prise;
    return q->x + q.y;
}
C
  cp order.c order.cpp
}
provoke() { gcc order.c; g++ order.cpp; clang order.c; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN gcc order.c; }
dead_end() { sed -i 's/ p\.id/ *p.id/' order.c; gcc order.c; }
workaround() { sed -i -e 's/ p\.id/ p->id/' -e 's/prise/price/' -e 's/q->x + q.y/q.x/' order.c; gcc order.c; }
advice() {
  { sed -n 1p order.c; advice_text 0 0; } > a.c; check 'compiles' gcc -Wall -c a.c
  try_advice 1 file=order.c name=order >o; cat o; check 'the members' grep -q 'double price' o; try_advice 2 member=prise
}
. "$(dirname "$0")/../harness.sh"
