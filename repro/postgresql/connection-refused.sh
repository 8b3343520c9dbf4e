#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='failed: Connection refused'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { free_port >"$PGROOT/nobody-here"; cd "$PGROOT" 2>/dev/null; cd "$OLDPWD"; }
provoke() {
  psql -X -h 127.0.0.1 -p "$(cat "$PGROOT/nobody-here")" -U dev -c 'select 1'; local rc=$?
  psql -X -h localhost -p "$(cat "$PGROOT/nobody-here")" -U dev shop -c 'select 1'
  psql -X -h "$PWD" -U dev -c 'select 1'; return $rc
}
dead_end() { PGPASSWORD=x psql -X -h 127.0.0.1 -p "$(cat "$PGROOT/nobody-here")" -U postgres -c 'select 1'; }
workaround() { pg_start && pg_isready -h 127.0.0.1 -p "$PGPORT" && sql -c 'SHOW listen_addresses' -c 'SHOW port'; }
advice() {
  pg_start; export PGHOST=127.0.0.1; pg_sudo
  check 'pg_isready answers' "$PGBIN/pg_isready" -h 127.0.0.1 -p "$PGPORT"
  if command -v pg_lsclusters ss >/dev/null; then try_advice 0 host=127.0.0.1 port="$PGPORT" log-file="$PGROOT/log"; fi
  advice_text 1 0 'password=s3cret' >compose.yaml; check 'the file is YAML' python3 -c 'import yaml; d = yaml.safe_load(open("compose.yaml")); assert set(d["services"]) == {"app", "db"}'
  advice_text 2 0 | sql -f - || echo '::fault:: listen_addresses'; sql -qc 'ALTER SYSTEM RESET listen_addresses'
}
. "$(dirname "$0")/../harness.sh"
