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
advice() {
  sql -qc "DO \$\$ BEGIN CREATE ROLE postgres LOGIN SUPERUSER; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$"
  sed -i '1i host all postgres 127.0.0.1/32 trust' "$PGROOT/data/pg_hba.conf"; sql -qc 'SELECT pg_reload_conf()'; sleep 0.3
  provoke; pg_sudo; export LOG=$PGROOT/log; docker() { if [ "$1" = logs ]; then cat "$LOG"; else shift 3; "$@"; fi; }; export -f docker
  advice_text 0 0 | sed "s#/var/log/postgresql/postgresql-\*-main.log#$PGROOT/log#" | bash | grep DETAIL || echo '::fault:: no DETAIL'
  advice_text 0 1 container=db | bash | grep DETAIL || echo '::fault:: no DETAIL'
  advice_text 1 0 user=shop_app >password.sh; if command -v script >/dev/null; then (sleep 1; echo changed; sleep 1; echo changed; sleep 1) | timeout 20 env SHELL="$(command -v bash)" script -qec 'bash password.sh' /dev/null; fi
  check 'the password is the new one' env -u PGUSER PGPASSWORD=changed psql -X -h 127.0.0.1 -U shop_app -d shop -c 'select 1'
  echo 's3cret@' >typed; try_advice 2 <typed
}
. "$(dirname "$0")/../harness.sh"
