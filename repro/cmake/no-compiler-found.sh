TOOL=cmake
NEEDS="cmake make gcc g++"
PACKAGES="cmake make gcc g++"
MESSAGE='COMPILER could be found'
DEAD_END=0 WORKAROUND=0
tool_version() { cmake --version | sed -n '1s/^cmake version/cmake/p'; }
setup() {
  mkdir tools; for t in cmake make uname; do ln -s "$(command -v $t)" tools/$t; done
  printf 'cmake_minimum_required(VERSION 3.12)\nproject(app C CXX)\n' > CMakeLists.txt
}
bare() { PATH=$PWD/tools "$@"; }
provoke() { echo '$ cmake -B build'; bare cmake -B build; }
dead_end() { bare cmake -B build; bare cmake -B build -DCMAKE_BUILD_TYPE=Release; }
workaround() { cmake -B build; }
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs; for t in dnf apk; do printf '#!/bin/sh\nexit 0\n' >stubs/$t; done; chmod +x stubs/*
  try_advice 0
  C=$(command -v gcc) CXX=$(command -v g++); for t in sh as ld ar ranlib env; do ln -sf "$(command -v $t)" tools/$t; done; B=$(command -v bash)
  script=$(record_commands script "$RECORD" 1 c-compiler=$C cxx-compiler=$CXX source-dir=. new-build-dir=other); PATH=$PWD/tools "$B" --norc -c "$script" >out 2>&1; cat out; check 'the named one is taken' grep -q '1.0 exit=0' out
  { echo 'cmake_minimum_required(VERSION 3.12)'; advice_text 2 0 name=app; } >CMakeLists.txt; rm tools/cmake; ln -s "$(command -v cmake)" tools/cmake
  CC=$C PATH=$PWD/tools cmake -B conly >out 2>&1; cat out; check 'C alone' bash -c '! grep -q CXX out'
}
. "$(dirname "$0")/../harness.sh"
