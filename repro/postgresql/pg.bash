# shellcheck shell=bash
# One throw-away PostgreSQL for all phases of a script. The server refuses to run as root, so root hands it to "nobody".
# setup() calls pg_start; `sql` runs psql as a superuser "dev" in database "shop".
PGBIN=$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
[ -z "$PGBIN" ] || PATH=$PGBIN:$PATH
PGROOT=$(mktemp -d "${TMPDIR:-/tmp}/pg.XXXXXX"); chmod 755 "$PGROOT"
trap 'pg_stop >/dev/null 2>&1; rm -rf "$PGROOT"' EXIT
export PGCONNECT_TIMEOUT=5 PGSSLMODE=disable PSQLRC=/dev/null PGPASSFILE=$PGROOT/pgpass
unset PGHOST PGPORT PGUSER PGDATABASE PGPASSWORD PGOPTIONS PGSERVICE
as_server() { if [ "$(id -u)" = 0 ]; then (cd "$PGROOT" && setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups "$@"); else (cd "$PGROOT" && "$@"); fi; }
# A server on 127.0.0.1:PGPORT and a socket in PGROOT; arguments are settings, e.g. max_connections=8
pg_start() {
  [ -f "$PGROOT/port" ] || {
    free_port >"$PGROOT/port"
    [ "$(id -u)" != 0 ] || chown nobody "$PGROOT"
    as_server initdb -D "$PGROOT/data" -U dev -A trust -N -E UTF8 --locale=C.UTF-8 || return 1
  }
  PGPORT=$(cat "$PGROOT/port"); export PGPORT
  [ ! -f "$PGROOT/data/postmaster.pid" ] || { sql_as dev postgres -qc 'DROP DATABASE IF EXISTS shop WITH (FORCE)' -c 'CREATE DATABASE shop'; return; }
  local s o="-p $PGPORT -c listen_addresses=127.0.0.1 -c unix_socket_directories=$PGROOT -c fsync=off -c log_line_prefix='%m [%p] %q%u@%d '"
  for s in "$@"; do o="$o -c $s"; done
  as_server pg_ctl -D "$PGROOT/data" -l "$PGROOT/log" -o "$o" -w -s start || return 1
  sql_as dev postgres -qc 'CREATE DATABASE shop'
}
pg_stop() { [ ! -f "$PGROOT/data/postmaster.pid" ] || as_server pg_ctl -D "$PGROOT/data" -m immediate -s stop; }
sql_as() { local u=$1 d=$2; shift 2; psql -X -h 127.0.0.1 -U "$u" -d "$d" "$@"; }
sql() { sql_as dev shop -v ON_ERROR_STOP=1 "$@"; }
# What the server wrote to its log since the last call.
server_log() { local n; n=$(cat "$PGROOT/seen" 2>/dev/null || echo 0); tail -n +$((n + 1)) "$PGROOT/log"; wc -l <"$PGROOT/log" >"$PGROOT/seen"; }
# For advice(): `sudo -u postgres` without the account, on the server of the script.
pg_sudo() { sudo() { [ "$1" != -u ] || shift 2; "$@"; }; export -f sudo; export PGHOST=127.0.0.1 PGUSER=postgres; }
pg_version() { postgres --version | sed 's/[()]//g; s/ Debian.*//' | awk '{print $2, $3}'; }
