#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 1049 (42000)"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; }
provoke() { tcp -u root orders -e 'select 1'; local rc=$?; sql -e 'USE Shop_Test'; return $rc; }
dead_end() { sql -e "CREATE OR REPLACE USER app@localhost; GRANT ALL ON orders.* TO app@localhost"; tcp -u app orders -e 'select 1'; }
workaround() { tcp -u root -t -e 'SHOW DATABASES'; tcp -u root -e 'CREATE DATABASE orders CHARACTER SET utf8mb4' && tcp -u root -t orders -e 'SELECT DATABASE()'; local rc=$?; tcp -u root -e 'DROP DATABASE orders'; return $rc; }
advice() {
  my_client; try_advice 0 host=localhost user=root; advice_text 1 0 database=orders | sql; check 'the database is there' tcp -u root orders -e 'select 1'
  sql -e 'DROP DATABASE orders'
}
. "$(dirname "$0")/../harness.sh"
