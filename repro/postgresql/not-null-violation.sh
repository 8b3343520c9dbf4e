#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='violates not-null constraint'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE users(id int PRIMARY KEY, name text, email text NOT NULL)' -c "INSERT INTO users VALUES (1,'ann','ann@example.com')"; server_log; }
provoke() { sql -c "INSERT INTO users(id, name) VALUES (2, 'bob')"; local rc=$?; sql -c 'ALTER TABLE users ADD COLUMN plan text NOT NULL'; sql -c "INSERT INTO users(name, email) VALUES ('carol', 'c@example.com')"; server_log; return $rc; }
dead_end() { sql -c "ALTER TABLE users ALTER COLUMN email SET DEFAULT ''" -c "INSERT INTO users VALUES (2, 'bob', NULL)"; }
workaround() {
  sql -c "INSERT INTO users(id, name, email) VALUES (2, 'bob', 'bob@example.com')" &&
    sql -c 'ALTER TABLE users ADD COLUMN plan text' -c "UPDATE users SET plan = 'free' WHERE plan IS NULL" -c 'ALTER TABLE users ALTER COLUMN plan SET NOT NULL' -c 'TABLE users'
}
advice() {
  advice_text 0 0 table=users | sql -At -f - | grep '^email|NO||NO' || echo '::fault:: the column without a default is not shown'
  advice_text 1 0 table=users new-column=plan value=free | sql -f - || echo '::fault:: three steps'
  advice_text 2 0 table=users | sql -f - || echo '::fault:: identity'
  check 'the id comes by itself' sql -c "INSERT INTO users(name, email, plan) VALUES ('carol', 'c@example.com', 'free')"
}
. "$(dirname "$0")/../harness.sh"
