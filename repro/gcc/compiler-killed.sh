TOOL=gcc
NEEDS="gcc g++ perl"
PACKAGES="gcc g++ perl"
MESSAGE='Killed signal terminated program cc1'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "gcc $(gcc -dumpfullversion)"; }
GROUP=repro-cc1plus-$$
limit() { # bytes: a memory control group of its own (cgroup v2 or v1)
  local root=/sys/fs/cgroup file=memory.max
  if [ -d $root/memory ]; then root=$root/memory; file=memory.limit_in_bytes; else echo +memory > $root/cgroup.subtree_control; fi
  mkdir -p "$root/$GROUP" && echo "$1" > "$root/$GROUP/$file" && echo "$root/$GROUP"
}
within() { # limit command…
  local g; g=$(limit "$1") || return 1; shift
  sh -c 'echo $$ > "$0/cgroup.procs"; exec "$@"' "$g" "$@"
}
# Two generated tables, about 110 MiB of compiler memory each. The compilers are read beforehand, so that their own pages
# are cached outside the group and the limit is met by data alone.
setup() {
  cat "$(gcc -print-prog-name=cc1)" "$(gcc -print-prog-name=cc1plus)" > /dev/null
  for f in lookup.cpp tables.c; do { echo 'extern const int t[] = {'; seq -s, 600000; echo '};'; } > $f; done
  printf 'all: lookup.o tables.o\nlookup.o: lookup.cpp\n\tg++ $(CFLAGS) -c $< -o $@\ntables.o: tables.c\n\tgcc -w $(CFLAGS) -c $< -o $@\n' > Makefile
}
provoke() { echo '$ make -k'; within 56M make -k; }
dead_end() { within 120M make -k -j4 CFLAGS=-pipe; }
workaround() { within 300M make -j1; }
cleanup() { rmdir /sys/fs/cgroup/memory/$GROUP /sys/fs/cgroup/$GROUP 2>/dev/null; true; }
advice() {
  try_advice 0 --exit 1 build-dir=build >out; cat out; check 'one job builds' grep -q '0.0 exit=0' out
  printf 'cmake_minimum_required(VERSION 3.13)\nproject(p CXX)\nadd_library(l a.cpp)\n' >CMakeLists.txt; echo 'int a;' >a.cpp; cmake -B build >/dev/null
  rm -f *.o; try_advice 0 build-dir=build
  # a smaller file in this folder, and no swapon
  mkdir stubs; printf '#!/bin/sh\ntool=$1; shift\n[ $tool = swapon ] || $tool $(echo "$@" | sed -e "s#/swapfile#$PWD/swapfile#" -e s/4096/64/)\n' >stubs/sudo; chmod +x stubs/sudo
  PATH=$PWD/stubs:$PATH try_advice 1; check 'swap space' grep -q SWAPSPACE2 swapfile-build; rm -f swapfile-build
  try_advice 2 file=a.cpp
}
limit 16M >/dev/null 2>&1 && cleanup || { cleanup; echo "::skipped:: no memory control group can be made here"; exit 77; }
. "$(dirname "$0")/../harness.sh"
