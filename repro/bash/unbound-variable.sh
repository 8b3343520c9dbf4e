TOOL=bash
NEEDS=bash
PACKAGES=bash
MESSAGE='unbound variable'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  printf '#!/bin/bash\nset -euo pipefail\necho "deploying $RELEASE to $1"\n' > deploy.sh
  printf '#!/bin/bash\nset -u\nfiles=()\necho "${DB_PASSWORD}"\n' > backup.sh
}
provoke() {
  echo '$ bash deploy.sh'
  bash deploy.sh
  echo '$ RELEASE=v2 bash deploy.sh'
  RELEASE=v2 bash deploy.sh
  echo '$ bash backup.sh'
  bash backup.sh
}
dead_end() { RELEASE=v2; bash deploy.sh prod; }
workaround() { RELEASE=v2 bash deploy.sh prod; }
. "$(dirname "$0")/../harness.sh"
