#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 1040 ("
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start --max-connections=10 --extra-max-connections=1; sql -e "CREATE OR REPLACE USER app@localhost; GRANT ALL ON shop.* TO app@localhost"; }
hold() { local i; for i in $(seq 1 11); do tcp -u app -e "DO SLEEP(3)" shop >/dev/null 2>&1 & done; sleep 0.8; }
provoke() { hold; tcp -u app shop -e 'select 1'; local rc=$?; mariadb-admin --no-defaults --protocol=tcp -h 127.0.0.1 -P "$MYPORT" -u app status; wait; return $rc; }
dead_end() { hold; tcp -u app --connect-timeout=30 shop -e 'select 1'; local rc=$?; wait; return $rc; }
workaround() { sql -e 'SET GLOBAL max_connections = 50'; hold; tcp -u app -t shop -e 'select 1'; local rc=$?; sql -e "SHOW STATUS LIKE 'Max_used_connections'; SET GLOBAL max_connections = 10"; wait; return $rc; }
advice() {
  hold; advice_text 0 0 | sql | grep -w app || echo '::fault:: the holders are not shown'
  advice_text 1 0 | sql || echo '::fault:: SET GLOBAL'; check 'one more fits' tcp -u app shop -e 'select 1'; wait; sql -e 'SET GLOBAL max_connections = 10'
}
. "$(dirname "$0")/../harness.sh"
