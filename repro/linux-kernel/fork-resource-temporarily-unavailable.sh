TOOL=bash
NEEDS="bash setpriv perl"
PACKAGES="bash util-linux perl"
MESSAGE='Resource temporarily unavailable'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/-.*//')"; }
U=$((40000 + RANDOM % 9999))
user() { setpriv --reuid $U --regid $U --clear-groups "$@"; }
setup() { chmod 755 .; printf '#!/bin/bash\nfor i in 1 2 3 4 5 6; do sleep 2 & done\nif [ "$1" = wait ]; then wait; fi\nls / > /dev/null && echo listed\n' > fan-out.sh; printf '#!/usr/bin/perl\nfor (1..8) { my $p = fork; die "cannot fork: $!\\n" unless defined $p; if (!$p) { sleep 1; exit } }\n' > fan.pl; chmod 755 fan-out.sh fan.pl; }
provoke() {
  ulimit -u 5
  echo '$ ./fan-out.sh'
  user timeout 3 ./fan-out.sh
  echo '$ ./fan.pl'
  user ./fan.pl
}
dead_end() { U=$((U + 1)); ulimit -u 5; ulimit -n 4096; user timeout 2 ./fan-out.sh; }
workaround() { U=$((U + 2)); ulimit -u 64; user ./fan-out.sh; }
advice() {
  try_advice 0 --exit 1; advice_text 1 0 pid=$$ >l.sh; check 'the limit' bash l.sh; try_advice 2 program=true
  [ ! -e /sys/fs/cgroup/cgroup.controllers ] || { advice_text 1 1 pid=$$ >c.sh; bash c.sh; }
}
. "$(dirname "$0")/../harness.sh"
