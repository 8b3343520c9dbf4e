#!/usr/bin/env bash
TOOL=sqlite3 NEEDS="sqlite3 python3" PACKAGES="sqlite3 python3"
MESSAGE="no such table: "
DEAD_END=0 WORKAROUND=0
tool_version() { echo "SQLite $(sqlite3 --version | cut -d" " -f1)"; }
setup() { mkdir -p data; sqlite3 data/app.db 'CREATE TABLE users(id INTEGER)'; }
provoke() { sqlite3 app.db 'SELECT * FROM users'; local rc=$?; python3 -c "import sqlite3; sqlite3.connect('app.db').execute('INSERT INTO main.orders VALUES (1)')"; ls -l app.db | awk '{print $5, $NF}'; return $rc; }
dead_end() { touch app.db; chmod 666 app.db; sqlite3 app.db 'SELECT * FROM users'; }
workaround() { sqlite3 data/app.db .tables; sqlite3 "file:data/app.db?mode=rw" 'SELECT count(*) FROM users'; }
advice() {
  provoke; try_advice 0 database-file=data/app.db; check 'the stray file is found' test "$(find . -name '*.db' -size -1k)" = ./app.db; : >old.sqlite3; try_advice 0 database-file=data/app.db | tee out; check 'so is one of another ending' grep -qx ./old.sqlite3 out
  { advice_text 1 0 database-file="$PWD/data/app.db"; echo 'connection.execute("SELECT * FROM users")'; } >try.py; check 'it opens' python3 try.py
  advice_text 1 0 database-file="$PWD/other.db" >try.py; check 'a wrong path fails' sh -c '! python3 try.py && ! test -e other.db'
  { advice_text 2 0; echo 'connection.execute("CREATE TABLE t(x)"); sqlite3.connect("file:test?mode=memory&cache=shared", uri=True).execute("SELECT * FROM t")'; } >try.py; check 'the database is shared' python3 try.py
}
. "$(dirname "$0")/../harness.sh"
