TOOL=bash
NEEDS="bash shellcheck"
PACKAGES="bash shellcheck"
MESSAGE='unexpected '
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  printf '#!/bin/bash\nif [ -d out ]; then\n  echo ready\n\necho done\n' > check.sh
  printf '#!/bin/bash\necho "starting\ncat <<EOF\nhello\n  EOF\n' > banner.sh
  printf '#!/bin/bash\nVERSION=$(git describe --tags\necho "$VERSION"\n' > version.sh
}
provoke() {
  echo '$ bash check.sh'
  bash check.sh
  echo '$ bash banner.sh'
  bash banner.sh
  echo '$ bash version.sh'
  bash version.sh
}
dead_end() { echo >> check.sh; bash check.sh; }
workaround() { sed -i 's/  echo ready/&\nfi/' check.sh && bash -n check.sh && bash check.sh; }
advice() {
  try_advice 0 --exit 1 script=check.sh
  try_advice 1 script=banner.sh word=EOF
  try_advice 2 script=check.sh
}
. "$(dirname "$0")/../harness.sh"
