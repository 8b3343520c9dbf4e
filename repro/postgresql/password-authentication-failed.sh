#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='password authentication failed for user'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() {
  pg_start
  sql -qc "DO \$\$ BEGIN CREATE ROLE shop_app LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$" -c "ALTER ROLE shop_app PASSWORD 's3cret'"
  printf 'host all dev 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n' >"$PGROOT/data/pg_hba.conf"; sql -qc 'SELECT pg_reload_conf()'
  sleep 0.3; server_log
}
provoke() { PGPASSWORD=changed sql_as shop_app shop -c 'select 1'; local rc=$?; PGPASSWORD=x sql_as reporting shop -c 'select 1'; server_log; return $rc; }
dead_end() { # what POSTGRES_PASSWORD does on a data directory that exists: nothing
  POSTGRES_PASSWORD=changed POSTGRES_USER=shop_app true; PGPASSWORD=changed sql_as shop_app shop -c 'select 1'
}
workaround() { sql -c "ALTER ROLE shop_app WITH PASSWORD 'changed'" && PGPASSWORD=changed sql_as shop_app shop -c 'select current_user'; }
. "$(dirname "$0")/../harness.sh"
