#!/usr/bin/env bash
# A maintainer script fails; another package depends on that package.
TOOL=apt NEEDS="apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE='error processing package'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() {
  apt_env
  sed -i 's#Dir::Bin::dpkg "dpkg"#Dir::Bin::dpkg "/usr/bin/dpkg"#; s#"--root=\([^"]*\)";#"--instdir=\1"; "--force-script-chrootless"; "--force-not-root";#' apt.conf
  mkdir -p build/shop-api/DEBIAN
  printf '#!/bin/sh\n[ -e "%s/user" ] && exit 0\necho "shop-api: cannot create user shop" >&2\nexit 1\n' "$PWD" > build/shop-api/DEBIAN/postinst
  chmod 755 build/shop-api/DEBIAN/postinst
  deb shop-api 1.0; deb shop-web 1.0 'Depends: shop-api'; index
}
provoke() { shown apt-get install -y shop-web; }
dead_end() { apt-get install -y shop-web >/dev/null 2>&1; shown apt-get -f install -y; }
workaround() { apt-get install -y shop-web >/dev/null 2>&1; touch user; shown apt-get -f install -y; }
advice() {
  sudo() { "$@"; }; export -f sudo
  apt-get install -y shop-web
  try_advice 1 --exit 100
  touch user; try_advice 1
  try_advice 2 package='-y shop-web'
}
. "$(dirname "$0")/../harness.sh"
