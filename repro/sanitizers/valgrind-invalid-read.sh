TOOL=valgrind
NEEDS="valgrind gcc"
PACKAGES="valgrind gcc"
MESSAGE='Invalid '
DEAD_END=0 WORKAROUND=0
tool_version() { valgrind --version | sed 's/-/ /'; }
setup() {
  printf '#include <stdlib.h>\n#include <string.h>\n\nint main(int argc, char **argv)\n{\n    const char *s = "eu-west";\n    char *copy = malloc(strlen(s) + (argc > 1));\n    strcpy(copy, s);\n    int n = (int)strlen(copy);\n    free(copy);\n    return n == 0;\n}\n' > region.c
  gcc -g -O0 -w -fno-builtin region.c -o region
}
provoke() { echo '$ valgrind ./region'; valgrind ./region; }
dead_end() { valgrind --leak-check=full --track-origins=yes ./region; }
workaround() { valgrind -q --error-exitcode=1 ./region one-more; }
. "$(dirname "$0")/../harness.sh"
