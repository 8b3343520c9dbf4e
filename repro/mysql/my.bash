# shellcheck shell=bash
# One throw-away MariaDB (or MySQL) for all phases of a script, on a socket and a loopback port of its own.
MYROOT=$(mktemp -d "${TMPDIR:-/tmp}/my.XXXXXX")
trap 'my_stop >/dev/null 2>&1; rm -rf "$MYROOT"' EXIT
unset MYSQL_HOST MYSQL_TCP_PORT MYSQL_UNIX_PORT MYSQL_PWD
# Arguments are server options, e.g. --max-connections=2. Each phase gets a new, empty database shop.
my_start() {
  [ -d "$MYROOT/data/mysql" ] || {
    free_port >"$MYROOT/port"
    mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$MYROOT/data" --auth-root-authentication-method=normal --skip-test-db || return 1
  }
  MYPORT=$(cat "$MYROOT/port"); SOCK=$MYROOT/s
  my_up || {
    (mariadbd --no-defaults --user="$(id -un)" --datadir="$MYROOT/data" --socket="$SOCK" --port="$MYPORT" --bind-address=127.0.0.1 \
      --pid-file="$MYROOT/pid" --log-error="$MYROOT/log" --skip-log-bin --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=16M --character-set-server=utf8mb4 "$@" >/dev/null 2>&1 </dev/null &)
    wait_for 20 my_up || return 1
  }
  mariadb --no-defaults -S "$SOCK" -u root -e 'DROP DATABASE IF EXISTS shop; CREATE DATABASE shop'
}
my_up() { [ -S "$MYROOT/s" ] && mariadb-admin --no-defaults -S "$MYROOT/s" -u root ping; }
my_stop() { [ ! -s "$MYROOT/pid" ] || { kill "$(cat "$MYROOT/pid")"; wait_for 10 test ! -e "$MYROOT/pid"; }; }
sql() { mariadb --no-defaults -S "$SOCK" -u root "$@" shop; }
tcp() { mariadb --no-defaults --protocol=tcp -h 127.0.0.1 -P "$MYPORT" "$@"; }
# For advice(): what somebody who types has, a client that finds the server and, as an administrator, sudo.
my_client() { export HOME=$PWD; printf '[client]\nsocket=%s\nport=%s\n' "$SOCK" "$MYPORT" >.my.cnf; }
sudo() { "$@"; }
my_version() { mariadbd --version | sed 's/.*Ver \([0-9.]*\)-MariaDB.*/MariaDB \1/'; }
