TOOL=cmake
NEEDS="cmake"
PACKAGES="cmake"
MESSAGE='or higher is required'
DEAD_END=0 WORKAROUND=1
tool_version() { cmake --version | sed -n '1s/^cmake version/cmake/p'; }
setup() {
  mkdir -p lib; printf 'cmake_minimum_required(VERSION 3.99)\nproject(app NONE)\n' > CMakeLists.txt
  printf 'cmake_minimum_required(VERSION 4.1.0)\nproject(lib NONE)\n' > lib/CMakeLists.txt
}
provoke() {
  echo '$ cmake -B build'
  cmake -B build
  echo '$ cmake -S lib -B build-lib'
  cmake -S lib -B build-lib
}
dead_end() { cmake -B build -DCMAKE_POLICY_VERSION_MINIMUM=3.5; }
workaround() { sed -i 's/VERSION 3.99/VERSION 3.16...3.99/' CMakeLists.txt && cmake -B build; }
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs; printf '#!/bin/sh\nexit 0\n' >stubs/pipx; chmod +x stubs/pipx
  try_advice 0 >out; cat out; check 'which one' grep -q '^cmake is ' out
  { advice_text 1 0; echo 'project(app NONE)'; } >CMakeLists.txt; check 'the range is taken' cmake -B ranged
}
. "$(dirname "$0")/../harness.sh"
