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
advice() {
  advice_text 2 0 | sql | grep body || echo '::fault:: the column is not shown'
  advice_text 0 0 table=posts | sql; advice_text 0 1 database=shop | sql; check 'the text is stored' put "INSERT INTO posts VALUES (1, 'done 😀')"
  sql -e "CREATE OR REPLACE USER app@localhost IDENTIFIED BY 's3cret'; GRANT ALL ON shop.* TO app@localhost"
  { advice_text 1 0 host=127.0.0.1 user=app password=s3cret | sed "s/charset=/port=$MYPORT, charset=/"; printf 'c = conn.cursor(); c.execute("INSERT INTO shop.posts VALUES (2, %%s)", ("\\U0001f600",)); conn.commit()\n'; } >try.py
  if /usr/bin/python3 -c 'import pymysql' 2>/dev/null; then check 'the connection speaks utf8mb4' /usr/bin/python3 try.py; fi
  advice_text 1 1 | sql | grep character_set_connection || echo '::fault:: SHOW VARIABLES'
}
. "$(dirname "$0")/../harness.sh"
