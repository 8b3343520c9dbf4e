#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 1406 (22001)"
DEAD_END=2 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e "CREATE TABLE users(id int AUTO_INCREMENT PRIMARY KEY, name varchar(10) NOT NULL, stock int NOT NULL DEFAULT 0)"; }
provoke() { sql -e "INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"; local rc=$?; sql -e "INSERT INTO users(name, stock) VALUES ('Ann', 3000000000)"; return $rc; }
# VARCHAR counts characters, whatever their bytes
dead_end() { sql -e "ALTER TABLE users CONVERT TO CHARACTER SET latin1; INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"; }
workaround() { sql -e "ALTER TABLE users MODIFY name varchar(100) NOT NULL; INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"; }
advice() {
  advice_text 0 0 table=users column=name | sql | grep 'varchar(10)' || echo '::fault:: the type is not shown'
  advice_text 0 1 value=Größe | sql -N | grep -P '^5\t7$' || echo '::fault:: lengths'
  test "$(advice_text 2 0 table=users column=name | sql -N)" = 10 || echo '::fault:: the bound'
  advice_text 1 0 table=users | sql | grep 'varchar(10) NOT NULL' || echo '::fault:: the definition is not shown'
  advice_text 1 1 table=users column=name 'new_definition=varchar(100) NOT NULL' | sql; check 'it fits' sql -e "INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"
}
. "$(dirname "$0")/../harness.sh"
