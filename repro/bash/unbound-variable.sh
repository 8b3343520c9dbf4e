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
advice() {
  printf 'RELEASE=v3\n' >.env
  sed -i 's/ to $1//' deploy.sh
  try_advice 0 variable=RELEASE value=v2 script=deploy.sh
  advice_text 1 0 >r.sh; check 'says what to set' sh -c 'bash r.sh 2>&1 | grep -q "set RELEASE"'; advice_text 1 1 >p.sh; check 'default' bash -u p.sh
  advice_text 2 0 env=env >c.sh; bash c.sh; check 'exit 64' test $? = 64; check 'goes on' bash c.sh x
}
. "$(dirname "$0")/../harness.sh"
