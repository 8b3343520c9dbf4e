#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3 python3" PACKAGES="sqlite3 python3"
MESSAGE="database is locked"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "SQLite $(sqlite3 --version | cut -d" " -f1)"; }
setup() { sqlite3 app.db 'CREATE TABLE jobs(id INTEGER PRIMARY KEY, state TEXT); INSERT INTO jobs VALUES (1, "new")'; }
hold() { # a writer that keeps its transaction open
  python3 -c "import sqlite3, time; c = sqlite3.connect('app.db', isolation_level=None); c.execute('BEGIN IMMEDIATE'); open('held', 'w').close(); time.sleep($1); c.execute('COMMIT')" & wait_for 5 test -e held
}
provoke() {
  hold 2; sqlite3 app.db "UPDATE jobs SET state = 'done'"; local rc=$?
  python3 -c "import sqlite3; sqlite3.connect('app.db', timeout=0.2).execute('DELETE FROM jobs')"; wait; return $rc
}
dead_end() { hold 2; chmod 666 app.db; sqlite3 app.db "UPDATE jobs SET state = 'done'"; local rc=$?; wait; return $rc; }
workaround() { hold 1; sqlite3 -cmd '.timeout 5000' app.db "UPDATE jobs SET state = 'done'; SELECT * FROM jobs"; local rc=$?; wait; return $rc; }
advice() {
  hold 2; check 'it waits' sqlite3 app.db "$(advice_text 0 0 2>/dev/null) UPDATE jobs SET state = 'done'"; wait; rm -f held; advice_text 0 0
  hold 1; { advice_text 0 1 database-file=app.db; echo 'connection.execute("DELETE FROM jobs"); connection.commit()'; } >try.py; check 'it waits' python3 try.py; wait; rm -f held
  advice_text 1 0 >w.sql; check 'it runs' sqlite3 app.db '.read w.sql'
  if command -v fuser >/dev/null; then hold 2; try_advice 2 database-file=app.db; wait; try_advice 2 database-file=app.db; fi
}
. "$(dirname "$0")/../harness.sh"
