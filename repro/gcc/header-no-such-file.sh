TOOL=gcc
NEEDS="gcc g++"
PACKAGES="gcc g++"
MESSAGE='fatal error: '
DEAD_END=0 WORKAROUND=1
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
setup() {
  mkdir -p vendor/include/acme src
  echo 'int acme_init(void);' > vendor/include/acme/client.h
  printf '#include <stdio.h>\n#include <acme/client.h>\n\nint main(void) { return acme_init(); }\n' > src/main.c
  printf '#include "codec/frame.hpp"\n\nint main() { return frame_size(); }\n' > src/decode.cpp
}
provoke() {
  echo '$ gcc -c src/main.c -o main.o'
  gcc -c src/main.c -o main.o
  echo '$ g++ -c src/decode.cpp -o decode.o'
  g++ -c src/decode.cpp -o decode.o
}
dead_end() { gcc -c src/main.c -o main.o -L vendor/include -lacme; }
workaround() { gcc -c src/main.c -o main.o -I vendor/include; }
. "$(dirname "$0")/../harness.sh"
