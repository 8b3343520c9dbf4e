TOOL=bash
NEEDS=bash
PACKAGES=bash
MESSAGE='operator expected'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() { printf '#!/bin/bash\nif [ $ENVIRONMENT = production ]; then\n  echo live\nfi\nname="my file.txt"\nif [ $name != x ]; then echo other; fi\nif [ $COUNT -gt 3 ]; then echo many; fi\n' > gate.sh; }
provoke() { echo '$ bash gate.sh'; bash gate.sh; }
dead_end() { sed -i 's/ENVIRONMENT = /ENVIRONMENT == /' gate.sh; bash gate.sh; }
workaround() { sed -i -e 's/\$ENVIRONMENT/"${ENVIRONMENT:-}"/' -e 's/\$name/"$name"/' -e 's/\$COUNT/"${COUNT:-0}"/' gate.sh && bash gate.sh; }
advice() {
  advice_text 0 0 >a.sh; check 'quiet when empty' test -z "$(bash -u a.sh 2>&1)"; check 'live' test "$(ENVIRONMENT=production bash a.sh)" = live
  advice_text 1 0 >b.sh; check 'many' test "$(name='my file' count=4 bash b.sh 2>&1)" = many; check 'quiet' test -z "$(bash b.sh 2>&1)"
  try_advice 2 --exit 1 script=gate.sh
}
. "$(dirname "$0")/../harness.sh"
