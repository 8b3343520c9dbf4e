TOOL=ld.so
NEEDS="gcc g++ python3 ldd"
PACKAGES="gcc g++ python3 libc-bin"
MESSAGE="not found (required by"
DEAD_END=0 WORKAROUND=0
tool_version() { ldd --version | sed -n '1s/^ldd .* \([0-9.]*\)$/glibc \1/p'; }
# Programs that ask for a symbol version which this machine does not have, as those built on a newer distribution do: the
# version name in the finished binary is exchanged together with its hash.
newer() { # binary old new
  python3 -c '
import sys, struct
def h(s):
    v = 0
    for c in s.encode():
        v = (v << 4) + c
        g = v & 0xf0000000
        v = (v ^ (g >> 24)) & ~g & 0xffffffff
    return struct.pack("<I", v)
path, old, new = sys.argv[1:]
b = open(path, "rb").read()
b = b.replace(b"\0" + old.encode() + b"\0", b"\0" + new.encode() + b"\0").replace(h(old), h(new))
open(path, "wb").write(b)' "$@"
}
setup() {
  printf 'int main(void) { return 0; }\n' > main.c
  printf '#include <iostream>\nint main() { std::cout << "ok\\n"; }\n' > report.cpp
  gcc main.c -o app && newer app GLIBC_2.34 GLIBC_2.94
  g++ report.cpp -o report && newer report GLIBCXX_3.4 GLIBCXX_9.4
}
provoke() {
  echo '$ ./app'; ./app
  echo '$ ./report'; ./report
}
dead_end() { LD_LIBRARY_PATH=/lib:/usr/lib ./app; }
workaround() { gcc main.c -o app && ./app; }
advice() {
  mkdir stubs; for tool in docker go rustup cargo; do printf '#!/bin/sh\nexit 0\n' >stubs/$tool; done; chmod +x stubs/*; export PATH=$PWD/stubs:$PATH
  try_advice 0 program=./app old-image=debian:12 >out; cat out; check 'the newest version is named' grep -qx GLIBC_2.94 out
  try_advice 2 program=./app newer-image=debian:13
}
. "$(dirname "$0")/../harness.sh"
