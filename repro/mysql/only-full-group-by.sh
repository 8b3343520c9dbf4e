#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="isn't in GROUP BY"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
MODE="SET sql_mode = CONCAT(@@sql_mode, ',ONLY_FULL_GROUP_BY');"
setup() { my_start; sql -e "CREATE TABLE orders(id int PRIMARY KEY, customer_id int, customer_name varchar(20), created_at date); INSERT INTO orders VALUES (1, 1, 'Ada', '2026-01-05'), (2, 1, 'Ada', '2026-02-05'), (3, 2, 'Bob', '2026-01-07')"; }
provoke() { sql -e "$MODE SELECT id, customer_id, COUNT(*) FROM orders GROUP BY customer_id"; local rc=$?; sql -e "$MODE SELECT id, COUNT(*) FROM orders"; return $rc; }
dead_end() { sql -e "$MODE SELECT DISTINCT id, customer_id, COUNT(*) FROM orders GROUP BY customer_id"; }
workaround() { { echo "$MODE"; record_commands text "$RECORD" 0 0; } | sql; }
advice() {
  check 'the last order' test "$({ echo "$MODE"; advice_text 0 0; } | sql -N)" = "$(printf '1\t2026-02-05\t2\n2\t2026-01-07\t1')"; advice_text 0 0 | sql
  check 'the newest row' test "$({ echo "$MODE"; advice_text 1 0; } | sql -N | cut -f1)" = "$(printf '2\n3')"; advice_text 1 0 | sql
  check 'one name each' test "$({ echo "$MODE"; advice_text 2 0 | sed 's/ANY_VALUE/MIN/'; } | sql -N)" = "$(printf '1\tAda\n2\tBob')"
}
. "$(dirname "$0")/../harness.sh"
