#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='must appear in the GROUP BY clause'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start || return; sql -qc "CREATE TABLE customers(id int PRIMARY KEY, name text); CREATE TABLE orders(id int PRIMARY KEY, customer_id int, name text, created_at date); INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cy'); INSERT INTO orders VALUES (1, 1, 'tea', '2026-01-05'), (2, 1, 'mug', '2026-02-05'), (3, 2, 'tea', '2026-01-07')"; }
provoke() { sql -c 'SELECT customer_id, name, count(*) FROM orders GROUP BY customer_id'; local rc=$?; sql -c 'SELECT (SELECT o.name), count(*) FROM orders o'; return $rc; }
dead_end() { sql -c 'SELECT DISTINCT customer_id, name, count(*) FROM orders GROUP BY customer_id'; }
workaround() { record_commands text "$RECORD" 0 0 | sql; }
advice() {
  for n in 0 1 2; do advice_text $n 0 >q$n.sql; sql -At -f q$n.sql | sort >out$n; done
  check 'the last orders' test "$(cat out0)" = "$(printf '1|2026-02-05|2\n2|2026-01-07|1')"; check 'those without orders too' grep -qx '3|Cy|0' out1; check 'the newest row' test "$(cut -d'|' -f1 out2 | tr '\n' ' ')" = '2 3 '
}
. "$(dirname "$0")/../harness.sh"
