TOOL=dash
NEEDS="dash bash"
PACKAGES="dash bash"
MESSAGE='Bad substitution'
DEAD_END=0 WORKAROUND=0
tool_version() { dpkg-query -W -f 'dash ${Version}\n' dash 2>/dev/null || echo dash; }
setup() {
  printf '#!/bin/sh\nset -- one two\nfile=report.txt\necho "${file^^}"\n' > upper.sh
  printf '#!/bin/sh\nif [[ $1 == prod ]]; then\n  echo live\nfi\nsource ./env\n' > gate.sh
  printf '#!/bin/sh\nfiles=(a b c)\necho "${files[0]}"\n' > arr.sh
  touch env
}
provoke() {
  echo '$ sh upper.sh'
  dash upper.sh
  echo '$ sh gate.sh prod'
  dash gate.sh prod
  echo '$ sh arr.sh'
  dash arr.sh
}
dead_end() { sed -i '1s/.*/#!\/bin\/bash/' upper.sh; dash upper.sh; }
workaround() { sed -i '1s/.*/#!\/bin\/bash/' upper.sh arr.sh; bash upper.sh && bash arr.sh; }
advice() {
  try_advice 0 script=upper.sh
  printf '{"name":"x"}' >package.json; try_advice 1; check 'stored in the project' grep -q script-shell .npmrc
  command -v shellcheck && try_advice 2 --exit 1 script=arr.sh
  advice_text 1 0 >/dev/null
}
. "$(dirname "$0")/../harness.sh"
