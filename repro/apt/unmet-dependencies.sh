#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE='The following packages have unmet dependencies'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() { apt_env; deb shop-api 2.0 'Depends: libshop (>= 2.0), shop-db'; deb libshop 1.4; deb shop-web 1.0 'Depends: libfoo1'; index; }
provoke() { shown apt-get install -y shop-api; local rc=$?; shown apt-get install -y shop-web; return $rc; }
dead_end() { shown apt-get -f install -y; shown apt-get install -y shop-api; }
workaround() { shown apt-cache policy libshop; deb libshop 2.1; deb shop-db 1.0; index >/dev/null 2>&1; shown apt-get install -s shop-api; }
advice() {
  sudo() { "$@"; }; export -f sudo
  try_advice 0 package=shop-api dependency=libshop
  advice_text 1 0 >o.sh; check 'os-release' bash o.sh; advice_text 1 1 | sed "s#/etc/apt/#$PWD/a/etc/#" >g.sh; check 'sources' bash g.sh
  advice_text 1 2 dependency=libshop version=1.4 | sed 's/install/install -s/' >d.sh; check 'the version' bash d.sh
  try_advice 2 --exit 100 dependency=libshop
}
. "$(dirname "$0")/../harness.sh"
