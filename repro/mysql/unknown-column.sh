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
advice() {
  advice_text 0 0 | sql | grep -w shop || echo '::fault:: DATABASE()'; advice_text 0 1 column=nam | sql | grep -w users || echo '::fault:: the column is not found'
  advice_text 1 0 table=users value=bob | sql || echo '::fault:: single quotes'
  { printf 'import sys, pymysql\ncur = pymysql.connect(unix_socket=sys.argv[1], user="root", database="shop").cursor(); name = "bob"\n'; advice_text 1 1 table=users; } >try.py
  if /usr/bin/python3 -c 'import pymysql' 2>/dev/null; then check 'the parameter is passed' /usr/bin/python3 try.py "$SOCK"; fi
  sql -e 'CREATE TABLE items(price int, count int); INSERT INTO items VALUES (20, 6), (1, 1)'; check 'one row' test "$(advice_text 2 0 'expression=price * count' alias=total table=items limit=100 2>/dev/null | sql -N)" = 120; advice_text 2 0 'expression=price * count' alias=total table=items limit=100 | sql
}
. "$(dirname "$0")/../harness.sh"
