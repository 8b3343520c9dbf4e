TOOL=bash
NEEDS="bash env"
PACKAGES="bash coreutils"
MESSAGE="\\r"
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  printf '#!/bin/bash\r\nset -e\r\n\r\necho building\r\n' > build.sh
  printf '#!/usr/bin/env bash\r\necho entry\r\n' > entrypoint.sh
  printf '#!/usr/bin/env python3\r\nprint(1)\r\n' > manage.py
  chmod +x build.sh entrypoint.sh manage.py
}
provoke() {
  echo '$ bash build.sh'
  bash build.sh
  echo '$ ./entrypoint.sh'
  ./entrypoint.sh
  echo '$ ./manage.py migrate'
  ./manage.py migrate
}
dead_end() { chmod 777 entrypoint.sh; ./entrypoint.sh; }
workaround() { sed -i 's/\r$//' build.sh entrypoint.sh && bash build.sh && ./entrypoint.sh; }
advice() {
  try_advice 0 script=build.sh
  check 'no CR is left' bash build.sh
  git init -q . && git add -A
  try_advice 1
  check 'the rule holds' sh -c 'git check-attr eol build.sh | grep -q lf'
}
. "$(dirname "$0")/../harness.sh"
