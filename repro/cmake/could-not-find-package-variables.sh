TOOL=cmake
NEEDS="cmake"
PACKAGES="cmake"
MESSAGE='(missing: '
DEAD_END=0 WORKAROUND=0
tool_version() { cmake --version | sed -n '1s/^cmake version/cmake/p'; }
setup() {
  mkdir -p opt/lib opt/include; : > opt/lib/libexpat.a; printf '#define XML_MAJOR_VERSION 2\n#define XML_MINOR_VERSION 5\n#define XML_MICRO_VERSION 0\n' > opt/include/expat.h
  printf 'cmake_minimum_required(VERSION 3.12)\nproject(reader NONE)\nset(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)\nset(CMAKE_FIND_LIBRARY_PREFIXES lib)\nset(CMAKE_FIND_LIBRARY_SUFFIXES .so .a)\nfind_package(HDF5X QUIET)\nif(WITH_LZMA)\n  find_package(LibLZMA 99.0)\nendif()\nif(WITH_GL)\n  find_package(GLEW REQUIRED)\nendif()\nfind_package(EXPAT REQUIRED)\n' > CMakeLists.txt
}
provoke() { echo '$ cmake -B build -DWITH_LZMA=ON'; cmake -B build -DWITH_LZMA=ON; echo '$ cmake -B build -DWITH_GL=ON'; cmake -B build -DWITH_GL=ON; }
dead_end() { cmake -B build -DEXPAT_ROOT_DIR=$PWD/opt; }
workaround() { cmake -B build -DEXPAT_ROOT=$PWD/opt -DCMAKE_POLICY_DEFAULT_CMP0074=NEW -DCMAKE_PREFIX_PATH=$PWD/opt; }
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs
  try_advice 0 --exit 1 package-dev=libexpat1-dev build-dir=build >out; grep ::tried out; check 'the package exists' grep -q '0.0 exit=0' out
  rm -rf build; try_advice 1 package=EXPAT prefix=$PWD/opt build-dir=build
  check '-U drops the entry' grep -q EXPAT_LIBRARY build/CMakeCache.txt
  try_advice 2 --exit 1 variable-prefix=EXPAT build-dir=build >out; grep ::tried out; check 'nothing is left of it' bash -c '! grep -q "^EXPAT_.*/opt/" build/CMakeCache.txt'
  rm -rf build; cmake -B build -DEXPAT_ROOT=$PWD/opt; check '_ROOT alone is enough' test $? = 0
}
. "$(dirname "$0")/../harness.sh"
