#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE='E: Unable to locate package'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() { apt_env; deb htop 3.2.2; deb libssl-dev 3.0; printf 'deb [trusted=yes] file:%s/repo ./\n' "$PWD" >a/etc/sources.list; (cd repo && apt-ftparchive packages . >Packages); }
provoke() { shown apt-get install -y htop; local rc=$?; shown apt-get install -y openssl-dev python3.14-venv; return $rc; }
dead_end() { shown apt-get clean; shown apt-get -f install -y; shown apt-get install -y htop; }
workaround() { shown apt-get update && shown apt-cache search ssl && shown apt-get install -s htop; }
advice() {
  sudo() { "$@"; }; export -f sudo
  try_advice 0
  advice_text 1 0 word=ssl >a.sh; check 'found' sh -c 'bash a.sh | grep -q libssl-dev'; advice_text 1 1 package=htop >b.sh; check 'policy' sh -c 'bash b.sh | grep -q 3.2.2'
}
. "$(dirname "$0")/../harness.sh"
