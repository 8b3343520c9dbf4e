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
advice() {
  try_advice 0 source-dir=moved/src build-dir=moved/build; check 'configured' test -f moved/build/Makefile
  git init -q r; cd r; try_advice 1; mkdir -p build sub/CMakeFiles; touch build/x sub/CMakeCache.txt sub/CMakeFiles/y
  check 'git ignores all of it' test "$(git status --porcelain -uall)" = "$(printf '?? .dockerignore\n?? .gitignore')"; cd ..
  try_advice 2 source-dir=ci/src other-build-dir=build-docker
}
. "$(dirname "$0")/../harness.sh"
