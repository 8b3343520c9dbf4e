TOOL=bash
NEEDS="bash setpriv"
PACKAGES="bash util-linux"
MESSAGE='Permission denied'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() {
  mkdir -p bin; printf '#!/bin/bash\necho deployed\n' > deploy.sh; printf '#!/bin/sh\necho ok\n' > bin/report
  chmod 644 deploy.sh bin/report; chmod 755 . ; chown -R 65534:65534 .
}
user() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
provoke() {
  echo '$ ./deploy.sh'
  user bash -c ./deploy.sh
  echo '$ bin/report --daily'
  user bash -c 'bin/report --daily'
}
dead_end() { chown 65534:65534 deploy.sh; user bash -c ./deploy.sh; }
workaround() { user chmod +x deploy.sh && user bash -c ./deploy.sh; }
advice() {
  printf '#!%s\n' "$PWD/deploy.sh" >by; chmod 755 by
  check 'reading says the same' sh -c 'setpriv --reuid 65534 --regid 65534 --clear-groups bash -c ": </etc/shadow" 2>&1 | grep -q "/etc/shadow: Permission denied"'
  check 'so does an interpreter' sh -c 'bash -c ./by 2>&1 | grep -q "bad interpreter: Permission denied"'
  check 'dash names exec' sh -c 'dash -c "exec ./deploy.sh" 2>&1 | grep -q ": 1: exec: ./deploy.sh: Permission denied"'
  chown -R 0:0 .; git init -q . && git add .
  # in a chroot the mount that the folder lies in has no line of its own in the table
  try_advice 1 $(findmnt -T . >/dev/null || echo --exit 1) path=deploy.sh
  try_advice 0 path=deploy.sh
  check 'git knows' sh -c 'git ls-files -s deploy.sh | grep -q ^100755'
}
. "$(dirname "$0")/../harness.sh"
