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
. "$(dirname "$0")/../harness.sh"
