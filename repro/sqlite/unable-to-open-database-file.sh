#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3 python3" PACKAGES="sqlite3 python3"
MESSAGE="unable to open database"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "SQLite $(sqlite3 --version | cut -d" " -f1)"; }
connect() { python3 -c "import sqlite3, sys; sqlite3.connect(sys.argv[1], uri=True).execute('CREATE TABLE IF NOT EXISTS t(a)')" "$1" 2>&1 | tail -n 1; return "${PIPESTATUS[0]}"; }
provoke() { sqlite3 var/data/app.db 'CREATE TABLE t(a)'; local rc=$?; connect var/data/app.db; mkdir app.db; connect app.db; return $rc; }
# SQLite creates the file, never the folder
dead_end() { connect 'file:var/data/app.db?mode=rwc'; }
workaround() { mkdir -p var/data; connect var/data/app.db && sqlite3 var/data/app.db .tables; }
advice() {
  advice_text 0 0 directory=var/data | sh; check 'it opens' connect var/data/app.db
  advice_text 0 1 database-file=srv/shop/app.db >try.py; check 'it connects' python3 try.py
  if command -v sudo >/dev/null; then try_advice 1 database-file=var/data/app.db user="$(id -un)" directory=var/data; try_advice 1 database-file=var/data/app.db user=nobody directory=/root; fi
  mkdir app2.db; docker() { echo "$@"; }; export -f docker; try_advice 2 database-file=app2.db image=shop
}
. "$(dirname "$0")/../harness.sh"
