TOOL=bash
NEEDS=bash
PACKAGES=bash
MESSAGE='command not found'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  mkdir -p opt/tools
  printf '#!/bin/sh\necho released\n' > opt/tools/ship-it; chmod +x opt/tools/ship-it
  printf '#!/bin/bash\nship-it --dry-run\nterrafrom plan\n' > deploy.sh
}
provoke() {
  echo '$ ./deploy.sh'
  chmod +x deploy.sh; ./deploy.sh
  echo '$ ship-it'
  bash -c ship-it
}
dead_end() { chmod +x opt/tools/ship-it deploy.sh; cp opt/tools/ship-it .; bash -c ship-it; }
workaround() { PATH=$PWD/opt/tools:$PATH; hash -r; bash -c ship-it; }
advice() {
  try_advice 0 dir="$PWD/opt/tools" command=ship-it
  cp opt/tools/ship-it .; try_advice 2 command=ship-it
}
. "$(dirname "$0")/../harness.sh"
