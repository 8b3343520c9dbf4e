#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='does not exist'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE "Users"(id int)' -c 'CREATE SCHEMA billing' -c 'CREATE TABLE billing.invoices(id int)'; server_log; }
provoke() { sql -c 'SELECT * FROM Users'; local rc=$?; sql -c 'SELECT * FROM invoices'; server_log; return $rc; }
dead_end() { sql -c 'SELECT * FROM USERS'; }
workaround() { sql -c '\dt *.*s' | grep -E 'public|billing'; sql -c 'SELECT * FROM "Users"' && sql -c 'SET search_path TO billing, public' -c 'SELECT * FROM invoices'; }
advice() {
  advice_text 0 0 relation=users | sql -f - | grep -w Users || echo '::fault:: the table is not found'
  advice_text 0 0 relation=public.invoices | sql -f - | grep -w billing || echo '::fault:: the table is not found'
  sql -qc 'CREATE ROLE reader LOGIN SUPERUSER'; advice_text 2 0 role=reader schema=billing | sql -f -; check 'search_path is that of the role' sql_as reader shop -c 'SELECT * FROM invoices'; sql -qc 'DROP ROLE reader'
  advice_text 1 0 name-as-created=Users | sql -f - || echo '::fault:: quoted'
  advice_text 1 1 schema=billing name=invoices | sql -f - || echo '::fault:: qualified'
  advice_text 1 2 name-as-created=Users name=users | sql -f -; check 'renamed' sql -c 'SELECT * FROM Users'
}
. "$(dirname "$0")/../harness.sh"
