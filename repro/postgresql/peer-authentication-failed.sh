#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='Peer authentication failed for user'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc "DO \$\$ BEGIN CREATE ROLE shop_app LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$"; printf 'local all all peer\nhost all dev 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n' >"$PGROOT/data/pg_hba.conf"; sql -qc 'SELECT pg_reload_conf()'; sleep 0.3; }
socket() { psql -X -h "$PGROOT" "$@" 2>&1 | sed "s#$PGROOT#/var/run/postgresql#"; return "${PIPESTATUS[0]}"; }
provoke() { socket -U shop_app -d shop -c 'select 1'; local rc=$?; socket -U dev -d postgres -c 'select 1'; return $rc; }
# peer asks the kernel for the user of the process and nobody for a password
dead_end() { sql -qc "ALTER ROLE shop_app PASSWORD 's3cret'"; PGPASSWORD=s3cret socket -U shop_app -d shop -c 'select 1'; }
workaround() { sql -qc "ALTER ROLE shop_app PASSWORD 's3cret'"; PGPASSWORD=s3cret sql_as shop_app shop -c 'select current_user'; }
advice() {
  sql -qc "DO \$\$ BEGIN CREATE ROLE postgres LOGIN SUPERUSER; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$"
  sql -qc "ALTER ROLE shop_app PASSWORD 's3cret'"; export PGPASSWORD=s3cret
  try_advice 0 user=shop_app database=shop
  printf 'host all postgres 127.0.0.1/32 trust\n' >>"$PGROOT/data/pg_hba.conf"; sed -i '/^host all all/d; $a host all all 127.0.0.1/32 scram-sha-256' "$PGROOT/data/pg_hba.conf"; sql -qc 'SELECT pg_reload_conf()'; sleep 0.3
  pg_sudo; try_advice 1; try_advice 2 user=shop_app database=shop
  advice_text 2 1 database=shop user=shop_app >line; cat line "$PGROOT/data/pg_hba.conf" >new; cat new >"$PGROOT/data/pg_hba.conf"
  try_advice 2 user=shop_app database=shop; sleep 0.3
  check 'the socket takes the password' psql -X -h "$PGROOT" -U shop_app -d shop -c 'select 1'
}
. "$(dirname "$0")/../harness.sh"
