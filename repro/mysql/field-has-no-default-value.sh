#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="Field 'name' doesn't have a default value"
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e "CREATE TABLE users(id int PRIMARY KEY, name varchar(20) NOT NULL, mail varchar(30) NOT NULL DEFAULT '')"; }
provoke() { sql -e 'INSERT INTO users(id) VALUES (1)'; }
# one connection, the mode is changed by it for all
dead_end() { sql -e "SET @old = @@GLOBAL.sql_mode; SET GLOBAL sql_mode = ''; SELECT @@sql_mode"; sql -e "SET GLOBAL sql_mode = DEFAULT"; printf "SET GLOBAL sql_mode = '';\nINSERT INTO users(id) VALUES (1);\n" | sql; local rc=$?; sql -e 'SET GLOBAL sql_mode = DEFAULT'; return $rc; }
workaround() { sql -e "INSERT INTO users(id, name) VALUES (1, 'Ada'); SELECT * FROM users"; }
advice() {
  check 'the column alone' test "$(advice_text 0 0 table=users | sql -N)" = "$(printf 'id\tint(11)\nname\tvarchar(20)')"; advice_text 0 0 table=users | sql
  advice_text 2 0 table=users column=name | sql; advice_text 3 0 table=users column=id | sql
  check 'nothing is wanted any more' sql -e "INSERT INTO users(mail) VALUES ('ada@example.com'); SELECT 1 / (COUNT(*) = 1) FROM users WHERE id = 1 AND name = ''"
}
. "$(dirname "$0")/../harness.sh"
