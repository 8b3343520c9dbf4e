#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='" does not exist'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE users (id int, "userName" text)'; }
provoke() { sql -c 'SELECT userName FROM users'; local rc=$?; sql -c 'SELECT * FROM users WHERE id = "bob"'; sql -c 'SELECT u.email FROM users u'; sql -c 'UPDATE users SET email = 1'; return $rc; }
# unquoted names are folded to lower case, however they are typed
dead_end() { sql -c 'SELECT USERNAME FROM users'; }
workaround() { sql -c 'SELECT "userName" FROM users'; }
advice() {
  advice_text 0 0 name-as-created=userName table=users | sql -f - || echo '::fault:: the quoted name'
  sql -qc "ALTER TABLE users ADD COLUMN name text" -c "INSERT INTO users VALUES (1, 'B', 'bob')"
  advice_text 1 0 table=users value=bob | sql -f - | grep '(1 row)' || echo '::fault:: the value is not found'
  { printf 'import psycopg\ncur = psycopg.connect("host=127.0.0.1 user=dev dbname=shop").cursor()\nname = "bob"\n'; advice_text 1 1 table=users; echo 'print(cur.fetchall())'; } >try.py
  if /usr/bin/python3 -c 'import psycopg' 2>/dev/null; then check 'the parameter is passed' /usr/bin/python3 try.py; fi
  advice_text 2 0 column=username | sql -f - | grep -w userName || echo '::fault:: the column is not found'
}
. "$(dirname "$0")/../harness.sh"
