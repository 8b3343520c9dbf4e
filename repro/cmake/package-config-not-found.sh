TOOL=cmake
NEEDS="cmake make gcc g++"
PACKAGES="cmake make gcc g++"
MESSAGE='asked CMake to find a package configuration file provided by'
DEAD_END=0 WORKAROUND=0
tool_version() { cmake --version | sed -n '1s/^cmake version/cmake/p'; }
setup() {
  mkdir -p prefix/lib/cmake/Ledger
  echo 'set(Ledger_FOUND TRUE)' > prefix/lib/cmake/Ledger/LedgerConfig.cmake
  printf 'cmake_minimum_required(VERSION 3.10)\nproject(shop NONE)\nif(WITH_PRICING)\n  find_package(pricing-sdk 2.1 CONFIG REQUIRED)\nendif()\nfind_package(Ledger REQUIRED)\n' > CMakeLists.txt
}
provoke() { echo '$ cmake -B build'; cmake -B build; echo '$ cmake -B build -DWITH_PRICING=ON'; cmake -B build -DWITH_PRICING=ON; }
dead_end() { mkdir -p build; cmake -B build; cmake -B build -DLEDGER_ROOT_DIR="$PWD/prefix"; }
workaround() { cmake -B build -DCMAKE_PREFIX_PATH="$PWD/prefix"; }
advice() {
  try_advice 0 --exit 1 package=Ledger prefix=$PWD/prefix build-dir=build >out; cat out; check 'the file is found' grep -qx "$PWD/prefix/lib/cmake/Ledger/LedgerConfig.cmake" out; check 'configured' grep -q '0.1 exit=0' out
  rm -rf build; try_advice 2 --exit 1 build-dir=build >out 2>&1; grep -e ::tried -e LedgerConfig out | head; check 'the places are listed' grep -q '/usr/local/LedgerConfig.cmake\|/usr/lib/.*LedgerConfig.cmake' out
  . "$HERE/../python/stubs.bash"; install_stubs
  printf '#!/bin/sh\n[ "$1" = update ] || { shift 2; [ "$1" = -x ] && echo "libledger-dev: /usr/lib/cmake/Ledger/LedgerConfig.cmake" | grep -iE "$2"; }\n' >stubs/apt-file; chmod +x stubs/apt-file
  mkdir -p vcpkg/scripts/buildsystems; echo 'list(APPEND CMAKE_PREFIX_PATH "${CMAKE_CURRENT_LIST_DIR}/../../../prefix")' >vcpkg/scripts/buildsystems/vcpkg.cmake
  sed -i 's/project(shop NONE)/project(shop C)/' CMakeLists.txt; try_advice 1 package=Ledger new-build-dir=build2 vcpkg-root=$PWD/vcpkg
}
. "$(dirname "$0")/../harness.sh"
