#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='deadlock detected'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start deadlock_timeout=200ms; sql -qc 'CREATE TABLE accounts(id int PRIMARY KEY, balance int)' -c 'INSERT INTO accounts VALUES (1,100),(2,100)'; server_log; }
transfer() { printf 'BEGIN;\nUPDATE accounts SET balance = balance - 10 WHERE id = %s;\nSELECT pg_sleep(0.6);\nUPDATE accounts SET balance = balance + 10 WHERE id = %s;\nCOMMIT;\n' "$1" "$2" | sql -q -f - 2>&1 | grep -v -e pg_sleep -e '^-*$' -e '(1 row)' -e '^ *$'; }
both() { transfer 1 2 & sleep 0.2; transfer "$1" "$2"; wait; }
provoke() { both 2 1; server_log; return 1; }
dead_end() { sql -qc 'ALTER DATABASE shop SET deadlock_timeout = 500'; both 2 1; return 1; }
workaround() { both 1 2; sql -c 'SELECT * FROM accounts ORDER BY id'; }
advice() {
  advice_text 0 0 | sql -f - || echo '::fault:: the sorted transaction'
  { printf 'import sys, threading, psycopg\nconn = psycopg.connect("host=127.0.0.1 user=dev dbname=shop", autocommit=True)\na, b = sys.argv[1:]\ndef transfer(conn):\n    for n in (a, b):\n        conn.execute("UPDATE accounts SET balance = balance + 1 WHERE id = %%s", (n,))\n        conn.execute("SELECT pg_sleep(0.6)")\n'; advice_text 1 0; } >try.py
  if /usr/bin/python3 -c 'import psycopg' 2>/dev/null; then
    /usr/bin/python3 try.py 1 2 & check 'one is repeated' /usr/bin/python3 try.py 2 1; wait $! || echo '::fault:: the other failed'
    check 'both were done' test "$(sql -Atc 'SELECT sum(balance) FROM accounts')" = 204; fi
  { advice_text 2 0; advice_text 2 1; } | sql -f - || echo '::fault:: log_lock_waits'; sql -qc 'ALTER SYSTEM RESET log_lock_waits'
}
. "$(dirname "$0")/../harness.sh"
