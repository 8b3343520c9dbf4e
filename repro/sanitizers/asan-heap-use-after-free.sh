TOOL=AddressSanitizer
NEEDS=gcc
PACKAGES="gcc libasan8"
MESSAGE='heap-use-after-free'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  cat > session.c <<'C'
#include <stdlib.h>
#include <string.h>

struct session { int id; char user[24]; };

static void session_close(struct session *s) { free(s); }

int main(int argc, char **argv)
{
    struct session *s = malloc(sizeof *s);
    s->id = 7;
    strcpy(s->user, "ada");
    if (argc > 1) {
        char last = s->user[0];
        session_close(s);
        return last == 'x';
    }
    session_close(s);
    return s->id;
}
C
  printf '#include <stdlib.h>\n\nint main(void)\n{\n    char *line = malloc(64);\n    char *next = realloc(line, 4096);\n    line[3] = 0;\n    free(next);\n    return 0;\n}\n' > line.c
}
provoke() {
  echo '$ gcc -g -fsanitize=address session.c -o session && ./session'
  gcc -g -fsanitize=address session.c -o session && ./session
  echo '$ gcc -g -fsanitize=address line.c -o line && ./line'
  gcc -g -w -fsanitize=address line.c -o line && ./line
}
dead_end() { gcc -g -fsanitize=address session.c -o session && ASAN_OPTIONS=detect_leaks=0:malloc_context_size=0 ./session; }
workaround() { gcc -g -fsanitize=address session.c -o session && ./session keep; }
advice() {
  gcc -g -fsanitize=address session.c -o session
  try_advice 0 --exit 1 program=session >out; cat out; check 'the stack of the free' grep -q 'freed by thread T0 here' out
}
. "$(dirname "$0")/../harness.sh"
