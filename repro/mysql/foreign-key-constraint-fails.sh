#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="a foreign key constraint fails"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e 'CREATE TABLE customers(id int PRIMARY KEY); CREATE TABLE orders(id int PRIMARY KEY, customer_id int, CONSTRAINT fk_customer FOREIGN KEY (customer_id) REFERENCES customers(id)); INSERT INTO customers VALUES (1); INSERT INTO orders VALUES (1,1)'; }
provoke() { sql -e 'INSERT INTO orders VALUES (2, 42)'; local rc=$?; sql -e 'DELETE FROM customers WHERE id = 1'; return $rc; }
dead_end() { sql -e 'INSERT IGNORE INTO orders VALUES (2, 42); SHOW WARNINGS; SELECT * FROM orders'; }
workaround() { sql -e 'SELECT o.* FROM orders o LEFT JOIN customers c ON c.id = o.customer_id WHERE c.id IS NULL; INSERT INTO customers VALUES (42); INSERT INTO orders VALUES (2, 42); DELETE FROM orders WHERE customer_id = 1; DELETE FROM customers WHERE id = 1; SELECT * FROM orders'; }
advice() {
  sql -e 'SET foreign_key_checks = 0; INSERT INTO orders VALUES (7, 70), (8, NULL)'
  check 'the orphan alone is found' test "$(advice_text 0 0 child-table=orders parent-table=customers column=customer_id 2>/dev/null | sql -N)" = "7	70"; advice_text 0 0 child-table=orders parent-table=customers column=customer_id | sql
  sql -e 'DELETE FROM orders WHERE id > 6'; advice_text 1 0 parent-table=customers child-table=orders column=customer_id parent-id=42 child-id=2 | sql || echo '::fault:: parents first'
  advice_text 2 0 child-table=orders constraint-name=fk_customer new-name=fk_customer_2 column=customer_id parent-table=customers | sql || echo '::fault:: ALTER TABLE'
  check 'the parent goes, the child stays' sql -e 'DELETE FROM customers WHERE id = 1; SELECT 1 / (COUNT(*) = 1) FROM orders WHERE id = 1 AND customer_id IS NULL'
}
. "$(dirname "$0")/../harness.sh"
