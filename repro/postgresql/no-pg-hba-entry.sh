#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='no pg_hba.conf entry for host'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc "DO \$\$ BEGIN CREATE ROLE shop_app LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$"; printf 'host all dev 127.0.0.1/32 trust\n' >"$PGROOT/data/pg_hba.conf"; sql -qc 'SELECT pg_reload_conf()'; sleep 0.3; server_log; }
provoke() { sql_as shop_app shop -c 'select 1'; local rc=$?; PGPASSWORD=x sql_as reporting postgres -c 'select 1'; server_log; return $rc; }
dead_end() { sql -c "ALTER SYSTEM SET listen_addresses = '*'" -c 'SELECT pg_reload_conf()'; sql_as shop_app shop -c 'select 1'; local rc=$?; sql -qc 'ALTER SYSTEM RESET listen_addresses'; return $rc; }
workaround() {
  sql -qc "ALTER ROLE shop_app PASSWORD 's3cret'"; echo 'host shop shop_app 127.0.0.1/32 scram-sha-256' >>"$PGROOT/data/pg_hba.conf"
  sql -c 'SELECT pg_reload_conf()' -c 'SELECT line_number, database, user_name, auth_method, error FROM pg_hba_file_rules'; sleep 0.3
  PGPASSWORD=s3cret sql_as shop_app shop -c 'select current_user'
}
advice() {
  sql -qc "DO \$\$ BEGIN CREATE ROLE postgres LOGIN SUPERUSER; EXCEPTION WHEN duplicate_object THEN NULL; END \$\$" -c "ALTER ROLE shop_app PASSWORD 's3cret'"
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout "$PGROOT/data/server.key" -out "$PGROOT/data/server.crt"; cp "$PGROOT/data/server.crt" ca.crt
  chown nobody "$PGROOT/data/server.key" "$PGROOT/data/server.crt"; chmod 600 "$PGROOT/data/server.key"; sql -qc 'ALTER SYSTEM SET ssl = on' -c 'SELECT pg_reload_conf()'
  echo 'host all postgres 127.0.0.1/32 trust' >>"$PGROOT/data/pg_hba.conf"; sql -qc 'SELECT pg_reload_conf()'; sleep 0.3; pg_sudo
  try_advice 1 database=shop user=shop_app client-network=127.0.0.1/32 hba-file="$PGROOT/data/pg_hba.conf"
  advice_text 1 2 | sql -f - | grep scram-sha-256 || echo '::fault:: the line is not parsed'; sleep 0.3
  unset PGSSLMODE PGHOST PGUSER; export PGPASSWORD=s3cret; try_advice 0 server=localhost database=shop user=shop_app ca-file="$PWD/ca.crt"
}
. "$(dirname "$0")/../harness.sh"
