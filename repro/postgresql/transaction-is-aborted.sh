#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='current transaction is aborted'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE users(email text UNIQUE)' -c "INSERT INTO users VALUES ('ann@example.com')"; server_log; }
run() { sql_as dev shop -a -f - ; }
provoke() { printf "BEGIN;\nSELECT 100 / (count(*) - 1) FROM users;\nSELECT count(*) FROM users;\nINSERT INTO users VALUES ('bob@example.com');\nCOMMIT;\n" | run; server_log; return 1; }
dead_end() { printf "BEGIN;\nINSERT INTO users VALUES ('ann@example.com');\nSET statement_timeout = 0;\nCOMMIT;\n" | run; return 1; }
workaround() { printf "BEGIN;\nSAVEPOINT one;\nINSERT INTO users VALUES ('ann@example.com');\nROLLBACK TO SAVEPOINT one;\nSELECT count(*) FROM users;\nINSERT INTO users VALUES ('bob@example.com');\nCOMMIT;\n" | run; }
advice() {
  provoke; pg_sudo; try_advice 0 server-log="$PGROOT/log"; advice_text 0 0 server-log="$PGROOT/log" | bash | grep 'division by zero' || echo '::fault:: the first error is not shown'
  { printf 'import psycopg\nconn = psycopg.connect("host=127.0.0.1 user=dev dbname=shop"); cur = conn.cursor(); sql = "SELECT 1 / 0"\ntry:\n'; advice_text 1 0 | sed 's/^/  /'; printf 'except psycopg.errors.DivisionByZero: pass\nprint(cur.execute("SELECT 1").fetchone())\n'; } >try.py
  if /usr/bin/python3 -c 'import psycopg' 2>/dev/null; then check 'the next statement runs' /usr/bin/python3 try.py; fi
  advice_text 2 0 | sed "s/^-- the statement.*/INSERT INTO users VALUES ('ann@example.com');/; s/^-- the rest.*/INSERT INTO users VALUES ('bob@example.com');/" | sql_as dev shop -f -
  check 'the rest is committed' test "$(sql -Atc 'SELECT count(*) FROM users')" = 2
  export PGHOST=127.0.0.1 PGUSER=dev; try_advice 2 database=shop
}
. "$(dirname "$0")/../harness.sh"
