TOOL=glibc
NEEDS="gcc bash"
PACKAGES="gcc libc6"
MESSAGE='free(): '
DEAD_END=0 WORKAROUND=0
tool_version() { ldd --version | sed -n '1s/^ldd .* \([0-9.]*\)$/glibc \1/p'; }
setup() {
  printf '#include <stdlib.h>\n\nstruct conn { char *host; };\nstatic void conn_close(struct conn *c) { free(c->host); }\n\nint main(int argc, char **argv)\n{\n    struct conn c = { malloc(32) };\n    conn_close(&c);\n    if (argc > 1)\n        c.host = NULL;\n    conn_close(&c);\n    return 0;\n}\n' > conn.c
  printf '#include <stdlib.h>\n\nint main(void)\n{\n    char *row = malloc(64);\n    free(row + 8);\n    return 0;\n}\n' > row.c
  gcc -w -g -O0 conn.c -o conn && gcc -w -g row.c -o row
}
run() { bash -c "./$1; exit \$?"; }
provoke() {
  echo '$ ./conn'; run conn
  echo '$ ./row'; run row
}
dead_end() { gcc -w -O2 -fno-builtin conn.c -o conn && run conn; }
workaround() { ./conn keep; }
advice() {
  try_advice 1 --exit 1 --exit 134 sources=conn.c program=conn >out; cat out
  check 'ASan names both frees' grep -q 'attempting double-free' out; check 'and so does valgrind' grep -q 'Invalid free()' out
}
. "$(dirname "$0")/../harness.sh"
