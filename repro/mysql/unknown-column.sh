#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 1054 (42S22)"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e 'CREATE TABLE users(id int, name varchar(20))'; }
provoke() {
  sql -e 'SELECT id FROM users WHERE name = `bob`'; local rc=$?; sql -e 'INSERT INTO users (id, email) VALUES (1, "a@example.com")'; sql -e 'SELECT id AS n FROM users WHERE n = 1'
  sql -e "SET lc_messages = 'zh_CN'; SELECT email FROM users"
  return $rc
}
# backticks make a name of whatever stands between them
dead_end() { sql -e 'SELECT id FROM users WHERE users.name = `users`.`bob`'; }
workaround() { sql -e "SELECT id FROM users WHERE name = 'bob'; SHOW COLUMNS FROM users"; }
. "$(dirname "$0")/../harness.sh"
