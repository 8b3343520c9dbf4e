#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db mysqldump python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="Column count doesn't match value count at row 1"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e "CREATE TABLE users(id int PRIMARY KEY, name varchar(20), mail varchar(30) NOT NULL DEFAULT '')"; }
provoke() { sql -e "INSERT INTO users VALUES (1, 'Ada')"; local rc=$?; sql -e "INSERT INTO users VALUES (1, 'Ada', ''), (2, 'Bob')"; return $rc; }
dead_end() { sql -e "INSERT IGNORE INTO users VALUES (1, 'Ada')"; sql -e "SET sql_mode = ''; INSERT INTO users VALUES (1, 'Ada')"; }
workaround() { record_commands text "$RECORD" 0 0 | sql && sql -e 'SELECT * FROM users'; }
advice() {
  check 'three columns' test "$(advice_text 1 0 table=users | sql -N | cut -f2 | tr '\n' ' ')" = 'id name mail '; advice_text 0 0 | sql
  my_client; sed -i 's/\[client\]/[client]\nuser=root/' .my.cnf; try_advice 2 database=shop table=users; sql -e 'ALTER TABLE users ADD city varchar(20) FIRST; DELETE FROM users'
  check 'it fits another shape' sql -e 'SOURCE data.sql; SELECT 1 / (COUNT(*) = 1) FROM users WHERE name = "Ada" AND city IS NULL'
}
. "$(dirname "$0")/../harness.sh"
