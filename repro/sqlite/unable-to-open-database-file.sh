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
. "$(dirname "$0")/../harness.sh"
