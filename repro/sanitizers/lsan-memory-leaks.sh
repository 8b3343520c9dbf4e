TOOL=LeakSanitizer
NEEDS=gcc
PACKAGES="gcc libasan8 liblsan0"
MESSAGE='detected memory leaks'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  cat > parse.c <<'C'
#include <stdlib.h>
#include <string.h>

static char *copy_field(const char *s)
{
    char *p = malloc(strlen(s) + 1);
    return strcpy(p, s);
}

int main(int argc, char **argv)
{
    char *f = copy_field("order-4711");
    int n = (int)strlen(f);
    if (argc > 1)
        free(f);
    f = NULL;
    return n != 10;
}
C
  cat > tree.c <<'C'
#include <stdlib.h>

struct node { struct node *left, *right; long keys[4]; };

int main(void)
{
    struct node *root = calloc(1, sizeof *root);
    root->left = calloc(1, sizeof *root);
    root->right = calloc(1, sizeof *root);
    root = NULL;
    return 0;
}
C
}
provoke() {
  echo '$ gcc -g -fsanitize=address parse.c -o parse && ./parse'
  gcc -g -fsanitize=address parse.c -o parse && ./parse
  echo '$ gcc -g -fsanitize=leak tree.c -o tree && ./tree'
  gcc -g -fsanitize=leak tree.c -o tree && ./tree
}
dead_end() { gcc -g -fsanitize=leak parse.c -o parse && ./parse; }
workaround() { gcc -g -fsanitize=address parse.c -o parse && ./parse free; }
advice() {
  gcc -g -fsanitize=address parse.c -o parse
  try_advice 0 --exit 1 program=parse >out; cat out; check 'the stack of the leak' grep -q 'in copy_field' out
  try_advice 1 function-or-library=copy_field program=parse
}
. "$(dirname "$0")/../harness.sh"
