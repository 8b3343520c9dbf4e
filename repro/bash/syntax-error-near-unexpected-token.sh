TOOL=bash
NEEDS=bash
PACKAGES=bash
MESSAGE='syntax error near unexpected token'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  printf '#!/bin/bash\nfor f in *.txt\n  echo "$f"\ndone\n' > list.sh
  printf '#!/bin/bash\nif [ -f a ]; then\n  echo a\nelse if [ -f b ]; then\n  echo b\nfi }\n' > pick.sh
  touch a.txt
}
provoke() {
  echo '$ bash list.sh'
  bash list.sh
  echo '$ bash pick.sh'
  bash pick.sh
  echo '$ bash -c "echo size (MB)"'
  bash -c 'echo size (MB)'
}
dead_end() { chmod +x list.sh; bash -x list.sh; }
workaround() { sed -i 's/^for f in .*/&; do/' list.sh && bash list.sh; }
advice() {
  try_advice 0 --exit 2 --exit 0 script=list.sh line=3
  command -v shellcheck && try_advice 1 --exit 1 script=list.sh
  try_advice 2 script=list.sh
}
. "$(dirname "$0")/../harness.sh"
