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
. "$(dirname "$0")/../harness.sh"
