#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3 python3" PACKAGES="sqlite3 python3"
MESSAGE="database disk image is malformed"
DEAD_END=0 WORKAROUND=2
tool_version() { echo "SQLite $(sqlite3 --version | cut -d" " -f1)"; }
setup() { sqlite3 app.db "CREATE TABLE users(id INTEGER PRIMARY KEY, name TEXT, note TEXT); CREATE INDEX by_name ON users(name); WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000) INSERT INTO users SELECT x, 'n' || x, hex(zeroblob(60)) FROM c"; cp app.db whole.db; damage 20; }
# overwrites one page, counted from 0
damage() { dd if=/dev/zero of=app.db bs=4096 seek="$1" count=1 conv=notrunc; }
provoke() {
  sqlite3 app.db 'SELECT count(*), sum(length(note)) FROM users'; local rc=$?; python3 -c "import sqlite3; sqlite3.connect('app.db').execute('SELECT sum(length(note)) FROM users').fetchall()" 2>&1 | tail -n 1
  truncate -s 40960 whole.db; sqlite3 whole.db 'SELECT count(*) FROM users'; return $rc
}
dead_end() { sqlite3 app.db VACUUM; sqlite3 app.db 'SELECT sum(length(note)) FROM users'; }
workaround() { sqlite3 app.db .dump 2>/dev/null | sed 's/^ROLLBACK;.*/COMMIT;/' | sqlite3 saved.db; sqlite3 saved.db 'SELECT count(*), sum(length(note)) FROM users; PRAGMA integrity_check'; }
advice() {
  try_advice 0 --exit 11 database-file=app.db; check 'a copy is kept' cmp app.db damaged/app.db; try_advice 1 backup-file=whole.db; try_advice 2 database-file=app.db; check 'rows were saved' test "$(sqlite3 saved.db 'SELECT count(*) > 1800 FROM users')" = 1
  cp whole.db app.db; sqlite3 app.db "PRAGMA writable_schema = on; UPDATE sqlite_schema SET sql = 'CREATE INDEX by_name ON users(note)' WHERE name = 'by_name'"; check 'an index does not fit' sh -c "sqlite3 app.db 'PRAGMA integrity_check' | grep -q 'missing from index'"
  try_advice 3 database-file=app.db; check 'it fits again' test "$(sqlite3 app.db 'PRAGMA integrity_check')" = ok; try_advice 4 database-file=app.db; check 'the copy is whole' test "$(sqlite3 copy.db 'PRAGMA integrity_check')" = ok
}
. "$(dirname "$0")/../harness.sh"
