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
. "$(dirname "$0")/../harness.sh"
