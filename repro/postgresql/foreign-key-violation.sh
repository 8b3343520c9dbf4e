#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv python3" PACKAGES="postgresql util-linux python3"
MESSAGE='violates foreign key constraint'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start; sql -qc 'CREATE TABLE customers(id int PRIMARY KEY)' -c 'CREATE TABLE orders(id int PRIMARY KEY, customer_id int REFERENCES customers)' -c 'INSERT INTO customers VALUES (1)' -c 'INSERT INTO orders VALUES (1,1)'; server_log; }
provoke() { sql -c 'INSERT INTO orders VALUES (2, 42)'; local rc=$?; sql -c 'DELETE FROM customers WHERE id = 1'; server_log; return $rc; }
dead_end() { sql -c 'SET CONSTRAINTS ALL DEFERRED' -c 'DELETE FROM customers WHERE id = 1'; }
workaround() { sql -1 -c 'INSERT INTO customers VALUES (42)' -c 'INSERT INTO orders VALUES (2, 42)' && sql -1 -c 'DELETE FROM orders WHERE customer_id = 1' -c 'DELETE FROM customers WHERE id = 1'; }
advice() {
  sql -qc 'ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey' -c 'INSERT INTO orders VALUES (7, 70), (8, NULL)'
  advice_text 0 0 referencing-table=orders referenced-table=customers column=customer_id | sql -At -f - >orphans; check 'the orphan alone is found' test "$(cat orphans)" = '7|70'
  sql -qc 'DELETE FROM orders WHERE id > 6' -c 'ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers'
  advice_text 1 0 referenced-table=customers referencing-table=orders column=customer_id parent-id=42 child-id=2 | sql -f - || echo '::fault:: parents first'
  advice_text 2 0 referencing-table=orders constraint=orders_customer_id_fkey | sql -f - || echo '::fault:: deferrable'
  check 'the child may come first' sql -1 -c 'INSERT INTO orders VALUES (3, 43)' -c 'INSERT INTO customers VALUES (43)'
}
. "$(dirname "$0")/../harness.sh"
