#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='" does not exist'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; }
provoke() { sql_as alice shop -c 'select 1'; local rc=$?; sql_as root postgres -c 'select 1'; return $rc; }
dead_end() { sql -qc 'CREATE DATABASE alice'; sql_as alice alice -c 'select 1'; }
workaround() { sql -c 'CREATE ROLE alice LOGIN' && sql_as alice shop -c 'select current_user'; local rc=$?; sql -qc 'DROP ROLE alice'; return $rc; }
advice() {
  sql -qc 'CREATE ROLE postgres LOGIN SUPERUSER'; pg_sudo; try_advice 0 host=127.0.0.1
  { advice_text 1 0 role=Alice-1 password=s3cret; advice_text 1 1 role=Alice-1 database=alices; } | sql -f - || echo '::fault:: CREATE ROLE'; check 'the role logs in' sql_as Alice-1 alices -c 'select 1'
  sql -qc 'DROP DATABASE alices' -c 'DROP ROLE "Alice-1"'
  sql -qc 'CREATE TABLE t(id int)'; "$PGBIN/pg_dump" -h 127.0.0.1 -U dev -Fc -f shop.dump shop; sql -qc 'DROP TABLE t'
  try_advice 2 database=shop dump-file=shop.dump; check 'the table is back' sql -c 'TABLE t'
}
. "$(dirname "$0")/../harness.sh"
