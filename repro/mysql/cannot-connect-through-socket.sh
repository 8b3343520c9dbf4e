#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 2002 (HY000)"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
provoke() {
  mariadb --no-defaults -S "$PWD/mysqld.sock" -u root -e 'select 1'; local rc=$?
  mariadb --no-defaults -h 127.0.0.1 -P "$(free_port)" -u root -e 'select 1'
  mariadb-admin --no-defaults -S "$PWD/mysqld.sock" -u root status; return $rc
}
dead_end() { mkdir -p run && touch run/mysqld.sock && chmod 777 run run/mysqld.sock; mariadb --no-defaults -S "$PWD/run/mysqld.sock" -u root -e 'select 1'; }
workaround() { my_start >/dev/null 2>&1; sql -e 'SELECT @@socket IS NOT NULL AS has_socket' && tcp -u root -t -e 'select 1'; }
advice() {
  my_start >/dev/null 2>&1; my_client; systemctl() { echo "$@"; }; journalctl() { echo "$@"; }; export -f sudo systemctl journalctl
  try_advice 0; advice_text 0 2 | bash | grep mariadbd || echo '::fault:: ss does not show the server'
  advice_text 1 0 user=root port="$MYPORT" | bash | grep "$SOCK" || echo '::fault:: @@socket'
  advice_text 1 1 server-socket="$SOCK" user=root | bash || echo '::fault:: -S'
  advice_text 2 0 password=s3cret >compose.yaml; check 'the file is YAML' python3 -c 'import yaml; d = yaml.safe_load(open("compose.yaml")); assert set(d["services"]) == {"app", "db"}'
}
. "$(dirname "$0")/../harness.sh"
