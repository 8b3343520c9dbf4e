#!/usr/bin/env bash
TOOL=dpkg NEEDS="apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE="trying to overwrite '"
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/apt.bash"
tool_version() { dpkg --version | sed -n "1s/.*version \([0-9.]*\).*/dpkg \1/p"; }
setup() {
  apt_env; sed -i 's#"--root=\([^"]*\)";#"--instdir=\1"; "--force-script-chrootless"; "--force-not-root";#' apt.conf
  for n in shop-api shop-web; do mkdir -p build/$n/usr/bin; echo "$n" >build/$n/usr/bin/shop; done; deb shop-api 1.0; deb shop-web 2.0; index; apt-get install -y shop-api
}
provoke() { shown apt-get install -y shop-web; local rc=$?; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN apt-get install -y shop-web; return $rc; }
dead_end() { apt-get install -y shop-web >/dev/null 2>&1; shown apt-get -f install -y; shown apt-get install -y shop-web; }
workaround() { apt-get install -y shop-web >/dev/null 2>&1; apt-get remove -y shop-api && apt-get install -y shop-web && cat usr/bin/shop; }
advice() {
  sudo() { "$@"; }; dpkg() { case $1 in -S) command dpkg --admindir="$PWD/dpkg" "$@" ;; *) command dpkg "$@" ;; esac; }; export -f sudo dpkg; try_advice 0 path=/usr/bin/shop package=shop-api other-package=shop-web | tee seen; check 'the owner is named' grep -q '^shop-api: /usr/bin/shop' seen
  apt-get() { command apt-get -y "$@"; }; export -f apt-get; try_advice 1 package=shop-api other-package=shop-web; check 'the other is there' grep -q shop-web usr/bin/shop
  check 'a release can be named' sh -c 'command apt-get -s install shop-web/stable 2>&1 | grep -q "Release .stable. for .shop-web. was not found"'
}
. "$(dirname "$0")/../harness.sh"
