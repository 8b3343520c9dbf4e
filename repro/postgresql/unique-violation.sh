#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='duplicate key value violates unique constraint'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE users(id serial PRIMARY KEY, email text UNIQUE)' -c "INSERT INTO users VALUES (1,'ann@example.com'),(2,'bob@example.com')"; server_log; }
provoke() { sql -c "INSERT INTO users(email) VALUES ('carol@example.com')"; local rc=$?; sql -c "INSERT INTO users(id,email) VALUES (3,'ann@example.com')"; server_log; return $rc; }
dead_end() { sql -c "INSERT INTO users(email) VALUES ('carol@example.com')" >/dev/null 2>&1; sql -qc 'REINDEX TABLE users' && sql -c "INSERT INTO users(email) VALUES ('carol@example.com')"; }
workaround() { sql -c "SELECT setval(pg_get_serial_sequence('users','id'), (SELECT max(id) FROM users))" && sql -c "INSERT INTO users(email) VALUES ('carol@example.com') RETURNING id"; }
advice() {
  advice_text 0 0 table=users | sql -f - || echo '::fault:: setval'
  check 'the next id is free' sql -c "INSERT INTO users(email) VALUES ('carol@example.com')"
  sql -qc 'ALTER TABLE users ADD COLUMN name text'; advice_text 1 0 table=users column=email other-column=name value=ann@example.com other-value=Ann | sql -f - || echo '::fault:: ON CONFLICT'
  check 'the row is updated' test "$(sql -Atc "SELECT name FROM users WHERE email = 'ann@example.com'")" = Ann
}
. "$(dirname "$0")/../harness.sh"
