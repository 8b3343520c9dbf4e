#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3" PACKAGES="sqlite3"
MESSAGE='NOT NULL constraint failed: users.email'
DEAD_END=0 WORKAROUND=0
tool_version() { sqlite3 --version | sed "s/^/SQLite /" | cut -d" " -f1,2; }
setup() { sqlite3 shop.db "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, plan TEXT NOT NULL DEFAULT 'free'); INSERT INTO users (email) VALUES ('ann@example.com')"; }
provoke() { sqlite3 shop.db "INSERT INTO users (plan) VALUES ('pro')"; echo "INSERT INTO users (email) VALUES (NULL);" > seed.sql; sqlite3 -batch shop.db < seed.sql; }
dead_end() { sqlite3 new.db "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL DEFAULT '')"; sqlite3 new.db "INSERT INTO users (email) VALUES (NULL)"; }
workaround() { sqlite3 shop.db "INSERT INTO users (email, plan) VALUES ('bob@example.com', 'pro')"; }
advice() {
  advice_text 0 0 table=users | sqlite3 shop.db > columns.txt; check 'email must have a value' grep -qx 'email|1|' columns.txt
  advice_text 1 0 table=users column=email value=eve@example.com | sqlite3 shop.db || echo '::fault:: insert'
  sqlite3 shop.db 'ALTER TABLE users DROP COLUMN plan'; advice_text 2 0 table=users column=email | sqlite3 shop.db || echo '::fault:: rebuild'; check 'NULL is allowed, rows are kept' test "$(sqlite3 shop.db 'INSERT INTO users (email) VALUES (NULL); SELECT count(*) FROM users')" = 3
}
. "$(dirname "$0")/../harness.sh"
