#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='there is no unique or exclusion constraint matching the ON CONFLICT specification'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE users(id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text, deleted_at timestamptz)'; server_log; }
upsert() { sql -c "INSERT INTO users(email) VALUES ('ann@shop.example') ON CONFLICT (email) DO UPDATE SET deleted_at = NULL"; }
provoke() {
  upsert; local rc=$?; sql -qc 'CREATE UNIQUE INDEX u1 ON users(email, deleted_at)' -qc 'CREATE UNIQUE INDEX u2 ON users(lower(email))' -qc 'CREATE UNIQUE INDEX u3 ON users(email) WHERE deleted_at IS NULL'; upsert
  if /usr/bin/python3 -c 'import psycopg2' 2>/dev/null; then /usr/bin/python3 -c "
import os, psycopg2
psycopg2.connect(host='127.0.0.1', port=os.environ['PGPORT'], user='dev', dbname='shop').cursor().execute('INSERT INTO users(email) VALUES (1) ON CONFLICT (email) DO NOTHING')" 2>&1 | grep -v '^ *\^*$' | tail -n 1; fi
  server_log; return $rc
}
dead_end() { sql -qc 'CREATE INDEX ON users(email)'; upsert; }
workaround() { sql -qc 'CREATE UNIQUE INDEX ON users(email)'; upsert && upsert; }
advice() {
  advice_text 1 0 table=users column=email | sql -f - || echo '::fault:: the index'; check 'it does' upsert; advice_text 0 0 table=users | sql -At -f - >seen; cat seen; check 'both are listed' test "$(wc -l <seen)" = 2
  sql -qc 'DROP INDEX users_email_idx' -qc 'CREATE UNIQUE INDEX u3 ON users(email) WHERE deleted_at IS NULL'; advice_text 2 0 | sql -f - || echo '::fault:: the partial one'
  sql -qc 'DROP INDEX u3' -qc 'CREATE UNIQUE INDEX u2 ON users(lower(email))'; advice_text 3 0 | sql -f - || echo '::fault:: the expression'
  check 'ON CONSTRAINT takes no index' sh -c "! psql -X -h 127.0.0.1 -U dev -d shop -v ON_ERROR_STOP=1 -c \"INSERT INTO users(email) VALUES ('a') ON CONFLICT ON CONSTRAINT u2 DO NOTHING\""
}
. "$(dirname "$0")/../harness.sh"
