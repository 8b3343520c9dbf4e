#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='operator does not exist: integer ~~'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start || return; sql -qc "CREATE TABLE orders(id int PRIMARY KEY, code text, data jsonb, at timestamptz, old_id text); INSERT INTO orders VALUES (1, '5', '{\"count\": 3}', now(), '1')"; }
provoke() { psql() { command psql -v ON_ERROR_STOP=0 "$@"; }; local q rc; for q in "id = '1'::text" "code = 5" "data ->> 'count' = 3" "at = 5" "id = ANY(ARRAY['1'])" "id LIKE '1%'" "-code = '1'"; do sql -c "SELECT * FROM orders WHERE $q"; rc=$?; done; return $rc; }
dead_end() { sql -c "SELECT * FROM orders WHERE id ILIKE '1%'"; }
workaround() { sql -c "SELECT * FROM orders WHERE id = CAST('1'::text AS int) AND id::text LIKE '1%'"; }
advice() {
  { echo 'PREPARE a(text) AS'; advice_text 0 0; echo "EXECUTE a('1'); PREPARE b(text[]) AS"; advice_text 0 1; echo "EXECUTE b('{1}');"; advice_text 1 0; advice_text 2 0; advice_text 3 0 table=orders column=old_id; echo 'SELECT a.id FROM orders a JOIN orders b ON a.id = b.old_id;'; } >q.sql
  check 'each finds the row' test "$(sql -At -f q.sql | grep -c '^1')" = 5; sql -At -f q.sql
  sql -qc "SELECT 'a' || 1" >/dev/null; check 'the implicit cast breaks other queries' sh -c "! psql -X -h 127.0.0.1 -U dev -d shop -v ON_ERROR_STOP=1 -c 'CREATE CAST (int AS text) WITH INOUT AS IMPLICIT' -c \"SELECT 'a' || 1\""
}
. "$(dirname "$0")/../harness.sh"
