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
. "$(dirname "$0")/../harness.sh"
