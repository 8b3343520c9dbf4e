#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3 python3" PACKAGES="sqlite3 python3"
MESSAGE="UNIQUE constraint failed: "
DEAD_END=0 WORKAROUND=0
tool_version() { echo "SQLite $(sqlite3 --version | cut -d" " -f1)"; }
setup() { sqlite3 app.db "CREATE TABLE users(id INTEGER PRIMARY KEY, email TEXT UNIQUE, plan TEXT); INSERT INTO users VALUES (1, 'ann@example.com', 'free'), (2, 'bob@example.com', 'free')"; }
provoke() { sqlite3 app.db "INSERT INTO users(email) VALUES ('ann@example.com')"; local rc=$?; sqlite3 app.db "INSERT INTO users VALUES (2, 'carol@example.com', 'free')"; return $rc; }
dead_end() { sqlite3 app.db 'REINDEX; VACUUM'; sqlite3 app.db "INSERT INTO users(email) VALUES ('ann@example.com')"; }
workaround() { sqlite3 app.db "INSERT INTO users(email, plan) VALUES ('ann@example.com', 'pro') ON CONFLICT(email) DO UPDATE SET plan = excluded.plan; SELECT * FROM users"; }
advice() {
  advice_text 0 0 table=users column=email value=ann@example.com other-column=plan other-value=pro | sqlite3 app.db; check 'the row is updated' test "$(sqlite3 app.db 'SELECT plan FROM users WHERE id = 1')" = pro
  advice_text 1 0 table=users column=email value=ann@example.com | sqlite3 app.db | grep ann@ || echo '::fault:: the row is not found'
}
. "$(dirname "$0")/../harness.sh"
