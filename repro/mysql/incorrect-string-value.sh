#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="Incorrect string value: "
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start; sql -e 'CREATE TABLE posts(id int, body varchar(80)) CHARACTER SET utf8mb3; CREATE TABLE tags(name varchar(20)) CHARACTER SET latin1'; }
put() { sql --default-character-set=utf8mb4 -e "$1"; }
provoke() { put "INSERT INTO posts VALUES (1, 'done 😀')"; local rc=$?; put "INSERT INTO tags VALUES ('数据')"; sql --default-character-set=utf8mb4 -e "SET lc_messages = 'zh_CN'; INSERT INTO posts VALUES (2, '😀')"; return $rc; }
# the table's default is for columns to come; those that exist keep their own
dead_end() { sql -e 'ALTER TABLE posts DEFAULT CHARACTER SET utf8mb4'; put "INSERT INTO posts VALUES (1, 'done 😀')"; }
workaround() { sql -e 'ALTER TABLE posts CONVERT TO CHARACTER SET utf8mb4'; put "INSERT INTO posts VALUES (1, 'done 😀'); SELECT body FROM posts"; }
. "$(dirname "$0")/../harness.sh"
