#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='" does not exist'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; server_log; }
provoke() { psql -X -h 127.0.0.1 -U dev -c 'select 1'; local rc=$?; sql_as dev orders -c 'select 1'; server_log; return $rc; }
dead_end() { sql_as dev postgres -qc 'CREATE DATABASE Orders_DB' ; sql_as dev Orders_DB -c 'select 1'; local rc=$?; sql_as dev postgres -qc 'DROP DATABASE orders_db'; return $rc; }
workaround() { sql_as dev postgres -Atc "SELECT datname FROM pg_database"; createdb -h 127.0.0.1 -U dev orders && sql_as dev orders -c 'select current_database()'; local rc=$?; dropdb -h 127.0.0.1 -U dev orders; return $rc; }
advice() {
  try_advice 0 host=127.0.0.1 port="$PGPORT" user=dev
  try_advice 1 host=127.0.0.1 port="$PGPORT" user=dev database=orders; dropdb -h 127.0.0.1 -U dev orders
  try_advice 1 host=127.0.0.1 port="$PGPORT" user=dev database=Orders
  check 'the capitals are kept' sql_as dev Orders -c 'select 1'; dropdb -h 127.0.0.1 -U dev Orders
  try_advice 2 host=127.0.0.1 port="$PGPORT" user=dev
}
. "$(dirname "$0")/../harness.sh"
