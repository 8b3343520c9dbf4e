#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='invalid input syntax for type'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE orders (id int, total numeric, paid date, key uuid)'; printf '1;19.90\n;5.00\nn/a;7.00\n' >orders.csv; }
provoke() { sql -c "INSERT INTO orders (id) VALUES ('')"; local rc=$?; sql -c "SELECT * FROM orders WHERE key = 'undefined'"; sql -c "SELECT '19,90'::numeric"; sql -c "\copy orders (id, total) from orders.csv with (format csv, delimiter ';')"; return $rc; }
# the cast is the very step that fails
dead_end() { sql -c "INSERT INTO orders (id) VALUES (''::int)"; }
workaround() { sql -c "INSERT INTO orders (id) VALUES (NULLIF('', '')::int)"; }
. "$(dirname "$0")/../harness.sh"
