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
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs
  printf '#!/bin/sh\n[ "$1" = update ] || echo libacme-dev: /usr/include/acme/client.h\n' >stubs/apt-file; printf '#!/bin/sh\nexit 0\n' >stubs/dnf; chmod +x stubs/*
  try_advice 0 header=acme/client.h
  try_advice 1 --exit 1 header=acme/client.h include-dir=vendor/include file=src/main.c >out; cat out
  check 'found' grep -qx "$PWD/vendor/include/acme/client.h" out; check 'compiled' test -f main.o; rm main.o
  printf 'Name: acme\nDescription: a\nVersion: 1\nCflags: -I%s/vendor/include\n' "$PWD" >acme.pc
  PKG_CONFIG_PATH=$PWD try_advice 2 library=acme file=src/main.c; check 'compiled with pkg-config' test -f main.o
}
. "$(dirname "$0")/../harness.sh"
