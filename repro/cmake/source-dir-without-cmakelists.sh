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
. "$(dirname "$0")/../harness.sh"
