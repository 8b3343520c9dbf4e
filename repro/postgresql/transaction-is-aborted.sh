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
. "$(dirname "$0")/../harness.sh"
