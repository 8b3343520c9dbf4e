#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3 python3 setpriv sudo" PACKAGES="sqlite3 python3 util-linux sudo"
MESSAGE="attempt to write a readonly database"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "SQLite $(sqlite3 --version | cut -d" " -f1)"; }
setup() {
  mkdir data; sqlite3 data/app.db 'CREATE TABLE t(x)'; chmod 755 .; RUNAS=
  [ "$(id -u)" != 0 ] || { RUNAS="setpriv --reuid=nobody --regid=$(id -g nobody) --clear-groups"; chown nobody data; }
  chmod 444 data/app.db; [ "$(id -u)" != 0 ] || chown 0 data/app.db
}
w() { $RUNAS sqlite3 data/app.db "INSERT INTO t VALUES ($1)"; }
provoke() { w 1; local rc=$?; python3 -c "import sqlite3; sqlite3.connect('file:data/app.db?mode=ro', uri=True).execute('DELETE FROM t')"; return $rc; }
dead_end() { $RUNAS sqlite3 data/app.db 'PRAGMA query_only = OFF; PRAGMA journal_mode' ; w 2; }
workaround() { ls -ld data data/app.db | awk '{print $1, $NF}'; [ "$(id -u)" != 0 ] || chown nobody data/app.db; chmod 664 data/app.db; w 3 && sqlite3 data/app.db 'SELECT * FROM t'; }
advice() {
  if command -v sudo >/dev/null; then try_advice 0 directory=data database-file=data/app.db user="$([ "$(id -u)" = 0 ] && echo nobody || id -un)"; check 'the write succeeds' sh -c "$RUNAS sqlite3 data/app.db 'INSERT INTO t VALUES (1)'"; fi
  rm -rf data; docker() { echo "$@"; }; export -f docker; if command -v sudo >/dev/null; then try_advice 1 image=shop; check 'uid 1000 may write' test "$(stat -c %u data)" = 1000; fi
}
. "$(dirname "$0")/../harness.sh"
