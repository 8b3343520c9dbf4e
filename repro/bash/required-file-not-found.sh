TOOL=bash
NEEDS="bash gcc"
PACKAGES="bash gcc"
MESSAGE='cannot execute: required file not found'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  mkdir -p .venv/bin
  printf '#!/opt/old/project/.venv/bin/python3\nprint("pip")\n' > .venv/bin/pip; chmod +x .venv/bin/pip
  printf '#!/bin/bash\r\necho building\r\n' > build.sh; chmod +x build.sh
  printf 'int main(void) { return 0; }\n' > main.c; gcc main.c -o agent -Wl,--dynamic-linker=/lib/ld-musl-x86_64-none.so.1
  printf '#!/usr/bin/env bash\necho pip 24\n' > pip.fixed; chmod +x pip.fixed
}
provoke() {
  echo '$ .venv/bin/pip install flask'
  bash -c '.venv/bin/pip install flask; exit $?'
  echo '$ ./build.sh'
  bash -c './build.sh; exit $?'
  echo '$ ./agent'
  bash -c './agent; exit $?'
}
dead_end() { chmod 777 agent .venv/bin/pip; bash -c '.venv/bin/pip install flask; ./agent; exit $?'; }
workaround() { sed -i '1s|.*|#!/usr/bin/env bash|; 2s|.*|echo pip|' .venv/bin/pip; sed -i 's/\r$//' build.sh; gcc main.c -o agent; bash -c '.venv/bin/pip && ./build.sh && ./agent'; }
advice() {
  try_advice 0 path=build.sh venv=.venv
  check 'the script runs' ./build.sh
  try_advice 1 path=agent
}
. "$(dirname "$0")/../harness.sh"
