#!/usr/bin/env bash
# Release files of tomorrow and of last month.
TOOL=apt NEEDS="apt-get dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE='Release file for'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
when() { date -u -d "$1" '+%a, %d %b %Y %H:%M:%S UTC'; }
dated() { (cd repo && apt-ftparchive release . > R && { printf 'Date: %s\n' "$(when "$1")"; [ -z "${2:-}" ] || printf 'Valid-Until: %s\n' "$(when "$2")"; grep -v '^Date:' R; } > Release; rm R); }
setup() { apt_env; deb htop 3.2.1; (cd repo && apt-ftparchive packages . > Packages); printf 'deb [trusted=yes] file:%s/repo ./\n' "$PWD" > a/etc/sources.list; dated '+2 hours'; }
provoke() { shown apt-get -q update; dated '-20 days' '-10 days'; rm -rf a/state/lists/*; shown apt-get -q update; }
dead_end() { shown apt-get clean; rm -rf a/state/lists/*; shown apt-get -q update; }
workaround() { shown apt-get -q -o Acquire::Check-Date=false update; }
advice() {
  sudo() { "$@"; }; export -f sudo
  advice_text 0 0 >a.sh; check 'runs' bash a.sh
  advice_text 1 0 >b.sh; check 'not yet valid passes' bash b.sh; dated '-20 days' '-10 days'; rm -rf a/state/lists/*; advice_text 1 1 >c.sh; check 'expired passes' bash c.sh
}
. "$(dirname "$0")/../harness.sh"
