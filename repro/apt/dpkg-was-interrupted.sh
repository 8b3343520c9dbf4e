#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE='dpkg was interrupted, you must manually run'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() { NOLOCK=false apt_env; : >dpkg/lock-frontend; : >dpkg/lock; deb htop 3.2.2; index; printf 'Package: shop\nStatus: install ok half-configured\nVersion: 1.0\nArchitecture: all\nMaintainer: Dev <dev@example.com>\nDescription: shop\n' >dpkg/updates/0001; printf '/.\n' >dpkg/info/shop.list; }
provoke() { shown apt-get install -y htop; local rc=$?; shown apt-get -y -f install; return $rc; }
dead_end() { shown apt-get update; shown apt-get clean; shown apt-get install -y htop; }
workaround() { shown dpkg --admindir="$PWD/dpkg" --instdir="$PWD" --force-not-root --force-script-chrootless --configure -a; shown apt-get install -s htop; }
advice() {
  advice_text 0 1 | sed "s#sudo dpkg#dpkg --admindir=$PWD/dpkg --instdir=$PWD --force-not-root --force-script-chrootless#" >a.sh; check 'finishes' bash a.sh
  check 'apt works again' apt-get install -s htop
  advice_text 2 0 | sed 's/^sudo /env /' >d.sh; bash d.sh 2>&1 | tee d.out; check 'upgrades' grep -q ' upgraded' d.out
  advice_text 1 0 package=shop | sed "s#sudo dpkg#dpkg --admindir=$PWD/dpkg --instdir=$PWD --force-not-root --force-script-chrootless#" >b.sh; bash b.sh 2>&1 | tee b.out; check 'options are known' grep -q 'package shop' b.out
  advice_text 1 1 package=shop | sed "s#sudo dpkg#dpkg --admindir=$PWD/dpkg --instdir=$PWD --force-not-root --force-script-chrootless#" >c.sh; check 'removes' bash c.sh
}
. "$(dirname "$0")/../harness.sh"
