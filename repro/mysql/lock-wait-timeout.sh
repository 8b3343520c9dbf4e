#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3 python3-pymysql"
MESSAGE="Lock wait timeout exceeded"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e 'CREATE TABLE orders(id int PRIMARY KEY, state varchar(10)); INSERT INTO orders VALUES (1,"new"),(2,"new")'; }
forget() { sql -e "BEGIN; UPDATE orders SET state = 'held' WHERE id = 1; DO SLEEP(${1:-4})" >/dev/null 2>&1 & sleep 0.4; }
provoke() { forget; sql -e "SET SESSION innodb_lock_wait_timeout = 1; UPDATE orders SET state = 'paid' WHERE id = 1"; local rc=$?; wait %1; return $rc; }
dead_end() { forget 5; sql -e "SET SESSION innodb_lock_wait_timeout = 1; UPDATE orders SET state = 'paid' WHERE id = 1" >/dev/null 2>&1; sql -e "SET SESSION innodb_lock_wait_timeout = 1; UPDATE orders SET state = 'paid' WHERE id = 1"; local rc=$?; wait %1; return $rc; }
workaround() {
  forget
  sql -e "SELECT trx_mysql_thread_id, trx_started, trx_rows_locked FROM information_schema.innodb_trx WHERE trx_rows_locked > 0" | sed 's/20..-..-.. ..:..:../(time)             /'
  sql -Ne "SELECT CONCAT('KILL ', trx_mysql_thread_id) FROM information_schema.innodb_trx WHERE trx_rows_locked > 0" | grep -o 'KILL [0-9]*' | sql >/dev/null 2>&1; wait %1 2>/dev/null
  sql -e "UPDATE orders SET state = 'paid' WHERE id = 1; SELECT * FROM orders"
}
advice() {
  forget 6; (sql -e "UPDATE orders SET state = 'paid' WHERE id = 1" >/dev/null 2>&1; echo "waiter: $?" >waiter) & sleep 0.5
  { advice_text 0 0; advice_text 0 1; } | sql --table >seen; cat seen; check 'blocker and waiter are shown' grep -q KILL seen
  advice_text 0 2 thread-id="$(sql -Ne 'SELECT blocking_pid FROM sys.innodb_lock_waits')" | sql || echo '::fault:: KILL'; sleep 1; check 'the waiter went on' grep -qx 'waiter: 0' waiter
  { printf 'import sys, pymysql\nconn = pymysql.connect(unix_socket=sys.argv[1], user="root", database="shop"); cur = conn.cursor(); sql = "UPDATE orders SET state = 1 WHERE id = 2"\n'; advice_text 1 0; } >try.py
  if /usr/bin/python3 -c 'import pymysql' 2>/dev/null; then check 'it commits' /usr/bin/python3 try.py "$SOCK"; fi
  sql -e 'ALTER TABLE orders ADD customer_id int'; advice_text 2 0 table=orders column=state filter-column=customer_id value=42 index-name=idx_customer | sql || echo '::fault:: the index'; wait
  # A lock on the whole table says the same, and its holder stands in the first list.
  sql -e 'BEGIN; SELECT * FROM orders; DO SLEEP(4)' >/dev/null 2>&1 & sleep 0.5
  sql -e 'SET SESSION lock_wait_timeout = 1; ALTER TABLE orders ADD note text' >ddl 2>&1; check 'ALTER TABLE waits for the table' grep -qF "$MESSAGE" ddl
  advice_text 0 0 | sql >seen; check 'the holder is shown' grep -q SLEEP seen; wait
}
. "$(dirname "$0")/../harness.sh"
