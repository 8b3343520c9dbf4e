#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3" PACKAGES="mariadb-server mariadb-client python3"
MESSAGE="bigger than 'max_allowed_packet' bytes"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start --max-allowed-packet=64K; sql -e 'CREATE TABLE blobs(id int PRIMARY KEY, body mediumtext)'; }
big() { python3 -c "print('INSERT INTO blobs VALUES (1, \'' + 'x'*200000 + '\');')"; }
short() { sed 's/xxxx*/x.../g'; }
# Whether the client reads the server's packet or only sees the closed socket is a race: until both were seen.
insert() { local n; for n in $(seq 1 40); do { big | sql "$@"; } >out 2>&1; short <out >>all; grep -q 'ERROR 1153' all && grep -q 'ERROR 2006' all && break; done; awk '/ERROR/ && !seen[$2]++ {print "$ mariadb shop < dump.sql"; print}' all; }
provoke() { insert; sql -e "SELECT LENGTH(REPEAT('x', 200000)); SHOW WARNINGS"; return 1; }
dead_end() { insert --max-allowed-packet=1G; return 1; }
workaround() { sql -e 'SET GLOBAL max_allowed_packet = 67108864'; big | sql && sql -e 'SELECT id, LENGTH(body) FROM blobs'; local rc=$?; sql -e 'SET GLOBAL max_allowed_packet = 65536'; return $rc; }
advice() {
  advice_text 0 0 | sql; big >dump.sql; my_client; try_advice 0 database=shop dump-file=dump.sql; check 'the row is there' test "$(sql -Ne 'SELECT COUNT(*) FROM blobs')" = 1
  try_advice 1 database=shop; check 'the dump has the row' grep -q 'INSERT INTO' dump.sql; rm -f dump.sql
  advice_text 2 0 | sql || echo '::fault:: SHOW'
  sql -e 'SET GLOBAL max_allowed_packet = 65536'
}
. "$(dirname "$0")/../harness.sh"
