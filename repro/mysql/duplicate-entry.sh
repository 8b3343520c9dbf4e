#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="ERROR 1062 (23000)"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e "CREATE TABLE users(id int AUTO_INCREMENT PRIMARY KEY, email varchar(80) UNIQUE, plan varchar(10)); INSERT INTO users VALUES (1,'ann@example.com','free'),(2,'bob@example.com','free')"; }
provoke() { sql -e "INSERT INTO users(email) VALUES ('ANN@example.com')"; local rc=$?; sql -e "INSERT INTO users VALUES (2,'carol@example.com','free')"; return $rc; }
dead_end() { sql -e "ALTER TABLE users AUTO_INCREMENT = 100; INSERT INTO users(email) VALUES ('ann@example.com')"; }
workaround() { sql -e "INSERT INTO users(email,plan) VALUES ('ann@example.com','pro') ON DUPLICATE KEY UPDATE plan = VALUES(plan); SELECT * FROM users"; }
advice() {
  advice_text 0 0 table=users column=email value=ann@example.com other-column=plan other-value=pro | sql; check 'the row is updated' test "$(sql -Ne 'SELECT plan FROM users WHERE id = 1')" = pro
  advice_text 1 0 table=users column=email value=ANN@example.com | sql | grep _general_ci || echo '::fault:: no collation'
  sql -e 'ALTER TABLE users DROP INDEX email; INSERT INTO users(email) VALUES ("Ann@example.com")'; advice_text 2 0 table=users column=email | sql | grep -i ann@example.com || echo '::fault:: the duplicate is not found'
}
. "$(dirname "$0")/../harness.sh"
