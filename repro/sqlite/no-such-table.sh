#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3 python3" PACKAGES="sqlite3 python3"
MESSAGE="no such table: "
DEAD_END=0 WORKAROUND=0
tool_version() { echo "SQLite $(sqlite3 --version | cut -d" " -f1)"; }
setup() { mkdir -p data; sqlite3 data/app.db 'CREATE TABLE users(id INTEGER)'; }
provoke() { sqlite3 app.db 'SELECT * FROM users'; local rc=$?; python3 -c "import sqlite3; sqlite3.connect('app.db').execute('INSERT INTO main.orders VALUES (1)')"; ls -l app.db | awk '{print $5, $NF}'; return $rc; }
dead_end() { touch app.db; chmod 666 app.db; sqlite3 app.db 'SELECT * FROM users'; }
workaround() { sqlite3 data/app.db .tables; sqlite3 "file:data/app.db?mode=rw" 'SELECT count(*) FROM users'; }
. "$(dirname "$0")/../harness.sh"
