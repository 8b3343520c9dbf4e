#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="You have an error in your SQL syntax"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e 'CREATE TABLE t(id int, `order` int)'; }
provoke() { sql -e 'SELECT id, order FROM t WHERE id = 1'; local rc=$?; sql -e "INSERT INTO t (id, rank, key) VALUES (1, 2, 3)"; sql -e "SELECT id FROM t WHERE name = 'O'Brien'"; return $rc; }
dead_end() { sql -e "SELECT id, 'order' FROM t" >/dev/null; sql -e "SET sql_mode = ''; SELECT id, order FROM t"; }
workaround() { sql -e 'INSERT INTO t (id, `order`) VALUES (1, 7); SELECT id, `order` FROM t'; }
advice() {
  sql -e 'ALTER TABLE t ADD `key` int, ADD name varchar(20)'; advice_text 0 0 reserved-word=key table=t | sql || echo '::fault:: backticks'
  { printf 'import sys, pymysql\ncur = pymysql.connect(unix_socket=sys.argv[1], user="root", database="shop").cursor(); name = "O\x27Brien"\n'; advice_text 1 0 table=t; } >try.py
  if /usr/bin/python3 -c 'import pymysql' 2>/dev/null; then check 'the parameter is passed' /usr/bin/python3 try.py "$SOCK"; fi
  advice_text 2 0 | sql -N >where; cat where; sql -e 'SELECT 12345'; advice_text 2 1 | sql; check 'the statement is logged' grep -q 'SELECT 12345' "$(tr -d '\t' <where)"
}
. "$(dirname "$0")/../harness.sh"
