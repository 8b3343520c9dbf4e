#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE='has no installation candidate'
DEAD_END=0 WORKAROUND=0
tool_version() { apt_version; }
. "$(dirname "$0")/apt.bash"
setup() { apt_env; deb python3-dev 3.11 'Replaces: python-dev'; deb postfix 3.7 'Provides: mta'; deb exim4 4.96 'Provides: mta'; deb shop 1.0 'Depends: libssl1.0-dev'; printf 'deb [trusted=yes] file:%s/repo ./\n' "$PWD" >a/etc/sources.list; (cd repo && apt-ftparchive packages . >Packages); apt-get update; }
provoke() { shown apt-get install -y python-dev; local rc=$?; shown apt-get install -y libssl1.0-dev; shown apt-get install -y mta; return $rc; }
dead_end() { shown apt-get -f install -y; shown apt-get install -y python-dev; }
workaround() { shown apt-get install -s python3-dev; }
sudo() { "$@"; }; export -f sudo
advice() { try_advice 0 package=python-dev > policy.txt; cat policy.txt; check 'there is no candidate' grep -q 'Candidate: (none)' policy.txt; try_advice 1 provider=exim4;  try_advice 2 package=python-dev part=python; }
. "$(dirname "$0")/../harness.sh"
