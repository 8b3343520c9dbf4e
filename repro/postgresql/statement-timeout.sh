#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='canceling statement due to statement timeout'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE events(id int, kind text)' -c "INSERT INTO events SELECT g, 'k' || g % 50 FROM generate_series(1, 400000) g"; server_log; }
provoke() { sql -c "SET statement_timeout = '300ms'" -c 'SELECT count(*) FROM events, pg_sleep(1)'; local rc=$?; echo 'SELECT count(*) FROM events, pg_sleep(1);' | PGOPTIONS='-c statement_timeout=200' sql -f -; server_log; return $rc; }
dead_end() { sql -qc "ALTER DATABASE shop SET statement_timeout = '300ms'" ; PGOPTIONS='-c lock_timeout=0 -c idle_in_transaction_session_timeout=0' sql -c 'SELECT count(*) FROM events, pg_sleep(1)'; }
workaround() { sql -c "BEGIN" -c "SET LOCAL statement_timeout = '30s'" -c 'SELECT count(*) FROM events, pg_sleep(1)' -c COMMIT -c 'SHOW statement_timeout'; }
advice() {
  advice_text 0 0 | sql -f - | grep pg_blocking_pids || echo '::fault:: pg_stat_activity'
  export PGOPTIONS='-c statement_timeout=200'; advice_text 1 0 'query=SELECT count(*) FROM events, pg_sleep(1)' table=events | sql -f - | grep 'Execution Time' || echo '::fault:: EXPLAIN'
  advice_text 2 0 | sed 's/^-- .*/SELECT pg_sleep(1);/' | sql -f - || echo '::fault:: SET LOCAL'
}
. "$(dirname "$0")/../harness.sh"
