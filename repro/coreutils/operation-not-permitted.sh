TOOL=coreutils
NEEDS="chown chmod setpriv"
PACKAGES="coreutils util-linux"
MESSAGE='Operation not permitted'
DEAD_END=0 WORKAROUND=0
tool_version() { chown --version | sed -n '1s/^chown (GNU coreutils)/coreutils/p'; }
user() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
setup() {
  mkdir -p data; touch data/app.db data/config.ini; chmod 755 . data; chown 65534:65534 data/app.db; chown 1:1 data/config.ini
}
provoke() {
  echo '$ chown www-data data/app.db'
  user chown www-data data/app.db
  echo '$ chmod 600 data/config.ini'
  user chmod 600 data/config.ini
}
dead_end() { chmod 777 data/app.db; user chown -R www-data data/app.db; }
workaround() { chown www-data data/app.db && chmod 600 data/config.ini && stat -c "%U %a" data/app.db; }
advice() {
  sudo() { "$@"; }; export -f sudo
  try_advice 0 user=www-data group=www-data path=data/app.db
  try_advice 1 --exit 1 path=data/app.db
  tar -cf a.tar data; try_advice 2 archive=a.tar
}
. "$(dirname "$0")/../harness.sh"
