TOOL=gcc
NEEDS=gcc
PACKAGES=gcc
MESSAGE='implicit declaration of function'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  cat > pool.c <<'C'
#define _XOPEN_SOURCE 700
#include <stdio.h>

int main(void)
{
    int *slots = malloc(16 * sizeof *slots);
    if (strlen("pool") != 4 || slots == NULL)
        return 1;
    open_pool(slots);
    return 0;
}
C
  sed 's/#include <stdio.h>/&\n#include <stdlib.h>\n#include <string.h>\n\nstatic void open_pool(int *slots) { slots[0] = 1; }/' pool.c > fixed.c
}
provoke() {
  echo '$ gcc -Werror=implicit-function-declaration -c pool.c'
  gcc -Werror=implicit-function-declaration -c pool.c
}
dead_end() { gcc -Werror=implicit-function-declaration -c pool.c -lc; }
workaround() { gcc -Werror=implicit-function-declaration -c fixed.c; }
advice() {
  if man 3 malloc >/dev/null 2>&1; then try_advice 0 function=malloc >out; tail -2 out; check 'the header is named' grep -q 'stdlib.h' out; fi
  printf '#include <stdio.h>\nint f(char **p) { return asprintf(p, "a"); }\n' >a.c
  check 'hidden under -std=c11' bash -c '! gcc -std=c11 -Werror=implicit-function-declaration -c a.c'
  check 'the GNU function hidden under -std=gnu11 too' bash -c '! gcc -std=gnu11 -Werror=implicit-function-declaration -c a.c'
  printf '#include <string.h>\nchar *f(char *p) { return strdup(p); }\n' >b.c
  check 'POSIX hidden under -std=c11' bash -c '! gcc -std=c11 -Werror=implicit-function-declaration -c b.c'
  check 'POSIX there under -std=gnu11' gcc -std=gnu11 -Werror=implicit-function-declaration -c b.c
  try_advice 1 file=a.c; check 'with the macro' gcc -std=c11 -D_GNU_SOURCE -Werror=implicit-function-declaration -c a.c
}
. "$(dirname "$0")/../harness.sh"
