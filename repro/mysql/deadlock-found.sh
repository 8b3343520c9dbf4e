#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="Deadlock found when trying to get lock"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e 'CREATE TABLE accounts(id int PRIMARY KEY, balance int); INSERT INTO accounts VALUES (1,100),(2,100)'; }
transfer() { sql -e "BEGIN; UPDATE accounts SET balance = balance - 10 WHERE id = $1; DO SLEEP(0.6); UPDATE accounts SET balance = balance + 10 WHERE id = $2; COMMIT"; }
both() { transfer 1 2 & sleep 0.2; transfer "$1" "$2"; wait %1 2>/dev/null; }
provoke() { both 2 1; sql -e 'SHOW ENGINE INNODB STATUS\G' | sed -n '/^LATEST DETECTED DEADLOCK/,/^TRANSACTIONS/p' | grep -v -e '^ [0-9]*: len' -e '^$'; return 1; }
dead_end() { sql -e 'SET GLOBAL innodb_lock_wait_timeout = 120'; both 2 1; sql -e 'SET GLOBAL innodb_lock_wait_timeout = 50'; return 1; }
workaround() { both 1 2; sql -e 'SELECT * FROM accounts'; }
advice() {
  both 2 1; advice_text 0 0 | sql | grep 'LATEST DETECTED DEADLOCK' || echo '::fault:: the deadlock is not shown'
  sql -e 'SET GLOBAL innodb_print_all_deadlocks = OFF'; advice_text 1 0 | sql || echo '::fault:: in one order'
  { printf 'import sys, pymysql\nconn = pymysql.connect(unix_socket=sys.argv[1], user="root", database="shop")\na, b = sys.argv[2:]\ndef transfer(conn):\n    c = conn.cursor()\n    for n in (a, b):\n        c.execute("UPDATE accounts SET balance = balance + 1 WHERE id = %%s", (n,))\n        c.execute("DO SLEEP(0.6)")\n'; advice_text 2 0; } >try.py
  if /usr/bin/python3 -c 'import pymysql' 2>/dev/null; then sql -e 'UPDATE accounts SET balance = 100'
    /usr/bin/python3 try.py "$SOCK" 1 2 & check 'one is repeated' /usr/bin/python3 try.py "$SOCK" 2 1; wait $! || echo '::fault:: the other failed'
    check 'both were done' test "$(sql -Ne 'SELECT SUM(balance) FROM accounts')" = 204; fi
}
. "$(dirname "$0")/../harness.sh"
