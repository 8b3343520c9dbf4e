TOOL=cmake
NEEDS="cmake"
PACKAGES="cmake"
MESSAGE='is different than the directory'
DEAD_END=0 WORKAROUND=0
tool_version() { cmake --version | sed -n '1s/^cmake version/cmake/p'; }
setup() {
  mkdir -p old/src; printf 'cmake_minimum_required(VERSION 3.12)\nproject(app NONE)\n' > old/src/CMakeLists.txt
  cmake -S old/src -B old/build && cp -r old moved && cp -r old ci && rm -rf old
}
provoke() {
  echo '$ cmake -S moved/src -B moved/build'
  cmake -S moved/src -B moved/build
  echo '$ cmake -S ci/src -B ci/build'
  cmake -S ci/src -B ci/build
}
dead_end() { cmake -S moved/src -B moved/build -DCMAKE_HOME_DIRECTORY="$PWD/moved/src"; }
workaround() { cmake --fresh -S moved/src -B moved/build; }
. "$(dirname "$0")/../harness.sh"
