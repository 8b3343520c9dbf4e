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
. "$(dirname "$0")/../harness.sh"
