# No make and no ninja on PATH.
TOOL=cmake
NEEDS="cmake gcc make ld as"
PACKAGES="cmake gcc make"
MESSAGE='CMAKE_MAKE_PROGRAM is not set'
DEAD_END=0 WORKAROUND=0
tool_version() { cmake --version | sed -n '1s/version //p'; }
setup() {
  printf 'cmake_minimum_required(VERSION 3.10)\nproject(shop C)\nadd_executable(shop main.c)\n' > CMakeLists.txt
  printf 'int main(void) { return 0; }\n' > main.c
  mkdir bin && ln -s "$(command -v cmake)" bin/cmake
}
provoke() { PATH=$PWD/bin cmake -S . -B build; PATH=$PWD/bin cmake -G Ninja -S . -B build-ninja; }
dead_end() { ln -s "$(command -v gcc)" bin/cc; CC=$(command -v gcc) PATH=$PWD/bin cmake -S . -B build; }
workaround() { for t in make gcc cc as ld ar ranlib uname sh; do ln -sf "$(command -v "$t")" "bin/$t"; done; PATH=$PWD/bin cmake -S . -B build && PATH=$PWD/bin cmake --build build; }
advice() {
  . "$HERE/../python/stubs.bash"; install_stubs; try_advice 0
  for t in gcc cc as ld ar ranlib uname sh; do ln -sf "$(command -v "$t")" "bin/$t"; done; BASH_AT=$(command -v bash)
  ln -s "$(command -v make)" gnu-make; PATH=$PWD/bin cmake -S . -B build >/dev/null 2>&1
  PATH=$PWD/bin cmake -G "Unix Makefiles" -S . -B again >/dev/null 2>&1
  if command -v ninja >/dev/null; then ln -s "$(command -v ninja)" bin/ninja
    script=$(record_commands script "$RECORD" 1 other-generator=Ninja source-dir=. build-dir=build); PATH=$PWD/bin "$BASH_AT" --norc -c "$script"; check 'the other generator' test -f build/build.ninja; rm bin/ninja; fi
  script=$(record_commands script "$RECORD" 2 'generator=Unix Makefiles' path-to-tool=$PWD/gnu-make source-dir=. build-dir=again); PATH=$PWD/bin "$BASH_AT" --norc -c "$script"
  check 'the tool is used' cmake --build again
}
. "$(dirname "$0")/../harness.sh"
