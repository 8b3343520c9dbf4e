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
. "$(dirname "$0")/../harness.sh"
