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
advice() {
  advice_text 0 0 table=orders column=id | sed "s/<value>//" | sql -f - || echo '::fault:: NULLIF'
  { echo 'text = " "'; advice_text 0 1; echo 'assert value is None'; } >try.py; check 'the empty text is None' python3 try.py
  printf 'id;total\n1;19.90\n;5.00\n' >orders.csv; advice_text 1 0 table=orders 'columns=id, total' csv-file=orders.csv | sql -f - | grep 'COPY 2' || echo '::fault:: COPY'
  { echo 'const res = { status(n) { console.log(n); return { end() {} }; } }; function route(id) {'; advice_text 2 0; echo '} route("undefined"); route("0190a3f0-1111-7222-8333-444455556666");'; } >try.js
  if command -v node >/dev/null; then check 'undefined alone is refused' test "$(node try.js)" = 400; fi
}
. "$(dirname "$0")/../harness.sh"
