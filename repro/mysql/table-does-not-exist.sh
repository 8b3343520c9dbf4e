#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 1146 (42S02)"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e 'CREATE TABLE Users(id int)'; }
provoke() { sql -e 'SELECT * FROM users'; local rc=$?; sql -e 'SELECT * FROM shop.invoices'; return $rc; }
dead_end() { sql -e 'REPAIR TABLE users; FLUSH TABLES' >/dev/null; sql -e 'SELECT * FROM users'; }
workaround() { sql -e "SELECT @@lower_case_table_names; SHOW TABLES; RENAME TABLE Users TO users; SELECT COUNT(*) FROM users"; }
advice() {
  advice_text 0 0 table=users | sql | grep -w Users || echo '::fault:: the table is not found'
  advice_text 1 0 table-as-created=Users lower-case-name=users | sql; check 'renamed' sql -e 'SELECT * FROM users'
}
. "$(dirname "$0")/../harness.sh"
