#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='sorry, too many clients already'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start max_connections=8 superuser_reserved_connections=2; sql -qc 'CREATE ROLE app LOGIN'; server_log; }
hold() { local i; for i in $(seq "$1"); do sql_as "$2" shop -Atqc 'select pg_sleep(4)' >/dev/null 2>&1 & done; sleep 1; }
provoke() { hold 6 app; sql_as app shop -c 'select 1'; local rc=$?; hold 2 dev; sql_as app shop -c 'select 1'; sql_as dev shop -c 'select 1'; wait; server_log; return $rc; }
dead_end() { # max_connections is read at server start only
  sql -c 'ALTER SYSTEM SET max_connections = 200' -c 'SELECT pg_reload_conf()' -c 'SHOW max_connections'
  hold 6 app; hold 2 dev; sql_as app shop -c 'select 1'; wait; return 1
}
workaround() {
  hold 6 app
  sql -c "SELECT usename, state, count(*) FROM pg_stat_activity WHERE datname = 'shop' GROUP BY 1, 2 ORDER BY 3 DESC"
  sql -Atc "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'app'"; sleep 0.3
  sql_as app shop -c 'select 1'
}
cleanup() { sql -qc "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"; sql -qc 'DROP ROLE IF EXISTS app'; }
advice() {
  sql_as app shop -Atqc 'select 1' >/dev/null; (printf "SELECT 1;\n"; sleep 4) | sql_as app shop -Atq >/dev/null & sleep 0.5
  advice_text 0 0 | sql -f - | grep -w app || echo '::fault:: the user is not listed'; advice_text 0 1 user=app | sed "s/'10 min'/'0 min'/" | sql -f - | grep -w t || echo '::fault:: nothing was terminated'; wait
  if command -v pgbouncer >/dev/null; then
    sql -qc "ALTER ROLE app PASSWORD 's3cret'"; port=$(free_port); echo '"app" "s3cret"' >"$PGROOT/userlist.txt"
    advice_text 2 0 database=shop | sed "s#/etc/pgbouncer/#$PGROOT/#; s/6432/$port/; s/port=5432/port=$PGPORT/" >"$PGROOT/pgbouncer.ini"
    as_server pgbouncer -q "$PGROOT/pgbouncer.ini" & wait_for 5 env PGPASSWORD=s3cret psql -X -h 127.0.0.1 -p "$port" -U app -d shop -c 'select 1'
    check 'the pool answers' env PGPASSWORD=s3cret psql -X -h 127.0.0.1 -p "$port" -U app -d shop -c 'select 1'; kill $!; wait
  fi
}
. "$(dirname "$0")/../harness.sh"
