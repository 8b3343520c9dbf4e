#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='value too long for type character varying(10)'
DEAD_END=1 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE users(id serial PRIMARY KEY, name varchar(10), country char(2))'; }
provoke() { sql -c "INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"; local rc=$?; sql -c "INSERT INTO users(country) VALUES ('GER')"; sql -c "SET lc_messages='zh_CN.UTF-8'" -c "INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"; return $rc; }
# the limit counts characters in every encoding
dead_end() { sql -qc "SET client_encoding = 'LATIN1'" -c "INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"; }
workaround() { sql -qc 'ALTER TABLE users ALTER COLUMN name TYPE text' -c "INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"; }
advice() {
  advice_text 0 0 table=users length=10 | sql -At -f - | grep '^name|10$' || echo '::fault:: the column is not found'
  advice_text 1 0 table=users column=name | sql -f - || echo '::fault:: ALTER'
  check 'it fits' sql -c "INSERT INTO users(name) VALUES ('Wolfeschlegelstein')"
  advice_text 2 0 table=users column=name limit=200 | sql -f - || echo '::fault:: CHECK'
  sql -c "INSERT INTO users(name) VALUES (repeat('x', 201))" 2>&1 | grep users_name_length || echo '::fault:: the constraint is not named'
}
. "$(dirname "$0")/../harness.sh"
