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
. "$(dirname "$0")/../harness.sh"
