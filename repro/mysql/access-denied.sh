#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 1045 (28000)"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e "CREATE OR REPLACE USER app@localhost IDENTIFIED BY 's3cret'; GRANT ALL ON shop.* TO app@localhost; CREATE OR REPLACE USER app@'10.0.0.%' IDENTIFIED BY 's3cret'"; }
provoke() { tcp -u app -pwrong shop -e 'select 1'; local rc=$?; tcp -u reporting -e 'select 1'; tcp -u app shop -e 'select 1'
  sql -e "CREATE OR REPLACE USER op@localhost IDENTIFIED VIA unix_socket"; mariadb --no-defaults -S "$SOCK" -u op -e 'select 1'; return $rc; }
dead_end() { sql -e "CREATE OR REPLACE USER app@'192.0.2.7' IDENTIFIED BY 'changed'; FLUSH PRIVILEGES"; tcp -u app -pchanged shop -e 'select 1'; }
workaround() { sql -e "SELECT user, host FROM mysql.user WHERE user = 'app'; ALTER USER app@localhost IDENTIFIED BY 'changed'" && tcp -u app -pchanged -t shop -e 'SELECT CURRENT_USER()'; }
advice() {
  my_client; export -f sudo; try_advice 0 user=app
  advice_text 1 0 user=app account-host=localhost password=changed | sql; check 'the password is the new one' tcp -u app -pchanged shop -e 'select 1'
  sql -e "DROP USER IF EXISTS other@'%'"; advice_text 1 1 user=other account-host=% password=pw database=shop | sql; check 'the new account logs in' tcp -u other -ppw shop -e 'select 1'
  advice_text 2 0 server=127.0.0.1 user=app database=shop >login.sh; if command -v script >/dev/null; then (sleep 1; echo changed; sleep 1; echo 'SELECT 40 + 2;'; sleep 1) | timeout 20 env SHELL="$(command -v bash)" script -qec 'bash login.sh' /dev/null | grep 42 || echo '::fault:: the login'; fi
}
. "$(dirname "$0")/../harness.sh"
