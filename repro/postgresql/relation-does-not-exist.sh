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
. "$(dirname "$0")/../harness.sh"
