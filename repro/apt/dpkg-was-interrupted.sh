#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE='dpkg was interrupted, you must manually run'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() { NOLOCK=false apt_env; : >dpkg/lock-frontend; : >dpkg/lock; deb htop 3.2.2; index; printf 'Package: shop\nStatus: install ok half-configured\nVersion: 1.0\nArchitecture: all\nMaintainer: Dev <dev@example.com>\nDescription: shop\n' >dpkg/updates/0001; printf '/.\n' >dpkg/info/shop.list; }
provoke() { shown apt-get install -y htop; local rc=$?; shown apt-get -y -f install; return $rc; }
dead_end() { shown apt-get update; shown apt-get clean; shown apt-get install -y htop; }
workaround() { shown dpkg --admindir="$PWD/dpkg" --root="$PWD" --force-not-root --force-script-chrootless --configure -a; shown apt-get install -s htop; }
. "$(dirname "$0")/../harness.sh"
