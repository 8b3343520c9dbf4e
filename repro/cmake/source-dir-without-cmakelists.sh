TOOL=cmake
NEEDS=cmake
PACKAGES=cmake
MESSAGE='does not appear to contain CMakeLists.txt'
DEAD_END=0 WORKAROUND=0
tool_version() { cmake --version | sed -n '1s/^cmake version/cmake/p'; }
setup() {
  mkdir -p service/build/debug
  printf 'cmake_minimum_required(VERSION 3.10)\nproject(service NONE)\n' > service/CMakeLists.txt
}
provoke() {
  echo '$ cmake ..'
  ( cd service/build/debug && cmake .. )
  echo '$ cmake -S . -B out'
  cmake -S . -B out
}
dead_end() { cd service/build/debug && rm -f CMakeCache.txt && cmake ..; }
workaround() { cmake -S service -B service/build; }
advice() {
  try_advice 0 source-dir=service; check 'configured' test -f service/build/Makefile
  try_advice 1 >out; cat out; check 'found' grep -qx ./service/CMakeLists.txt out
  git init -q r; cd r; try_advice 2; cd ..
}
. "$(dirname "$0")/../harness.sh"
