#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='permission denied for'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() {
  pg_start; sql -qc 'CREATE TABLE orders(id serial PRIMARY KEY, total int)' -c "DO \$\$ BEGIN CREATE ROLE shop_app LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$"; server_log
}
provoke() { sql_as shop_app shop -c 'SELECT * FROM orders'; local rc=$?; sql_as shop_app shop -c 'CREATE TABLE notes(t text)'; server_log; return $rc; }
dead_end() { sql -c 'GRANT ALL PRIVILEGES ON DATABASE shop TO shop_app' && sql_as shop_app shop -c 'SELECT * FROM orders'; }
workaround() {
  sql -c 'GRANT USAGE ON SCHEMA public TO shop_app' -c 'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO shop_app' -c 'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO shop_app' \
    -c 'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shop_app' -c 'CREATE TABLE later(id int)'
  sql_as shop_app shop -v ON_ERROR_STOP=1 -c 'INSERT INTO orders(total) VALUES (5) RETURNING id' -c 'SELECT * FROM later'
}
advice() {
  sql -qc "DO \$\$ BEGIN CREATE ROLE migrator LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$" -c 'GRANT CREATE ON SCHEMA public TO migrator'
  advice_text 0 0 schema=public role=shop_app | sql -f - || echo '::fault:: GRANT'
  advice_text 1 0 schema=public role=shop_app migration-role=migrator | sql -f - || echo '::fault:: default privileges'
  sql_as migrator shop -qc 'CREATE TABLE later(id serial)'; check 'the next table is open too' sql_as shop_app shop -c 'INSERT INTO later DEFAULT VALUES'
  advice_text 2 0 role=shop_app | sql -f - || echo '::fault:: CREATE SCHEMA'; check 'it may create in its schema' sql_as shop_app shop -v ON_ERROR_STOP=1 -c 'CREATE TABLE notes(t text)' -c 'DROP TABLE shop_app.notes'
  sql -qc 'DROP SCHEMA shop_app'; advice_text 2 1 role=shop_app | sql -f - ; check 'it may create in public' sql_as shop_app shop -c 'CREATE TABLE notes(t text)'
}
. "$(dirname "$0")/../harness.sh"
