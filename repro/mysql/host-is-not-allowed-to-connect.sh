#!/usr/bin/env bash
TOOL=mariadb NEEDS="mariadb mariadbd mariadb-install-db python3 hostname" PACKAGES="mariadb-server mariadb-client python3 hostname"
MESSAGE="is not allowed to connect to this MariaDB server"
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/my.bash"
tool_version() { my_version; }
setup() { my_start --bind-address=0.0.0.0 --skip-name-resolve; ADDRESS=$(hostname -I | cut -d' ' -f1); sql -e "CREATE OR REPLACE USER app@localhost IDENTIFIED BY 's3cret'; DROP USER IF EXISTS app@'%'; DROP USER IF EXISTS app@'$ADDRESS'; GRANT ALL ON shop.* TO app@localhost"; }
remote() { mariadb --no-defaults -h "$ADDRESS" -P "$MYPORT" "$@"; }
provoke() {
  remote -u app -ps3cret shop -e 'select 1'; local rc=$?; python3 - "$ADDRESS" "$MYPORT" <<'PY'
import socket, struct, sys
s = socket.create_connection((sys.argv[1], int(sys.argv[2])))
packet = s.recv(4096)[4:]
print("ERROR %d (HY000): %s" % (struct.unpack("<H", packet[1:3])[0], packet[3:].decode().removeprefix("#HY000")))
PY
  return $rc
}
dead_end() { sql -e "ALTER USER app@localhost IDENTIFIED BY 'changed'"; remote -u app -pchanged shop -e 'select 1'; }
workaround() { sql -e "CREATE USER app@'$ADDRESS' IDENTIFIED BY 's3cret'; GRANT SELECT ON shop.* TO app@'$ADDRESS'"; remote -u app -ps3cret shop -e 'select 1'; }
advice() {
  advice_text 0 0 | sql >seen; cat seen; check 'hosts are listed' grep -qP 'app\tlocalhost' seen
  advice_text 1 0 user=app client-network="${ADDRESS%.*}.%" password=s3cret database=shop | sql || echo '::fault:: the account'; check 'it logs in' remote -u app -ps3cret shop -e 'select 1'
  check 'ssh knows the options' sh -c 'ssh -G -N -L 3307:127.0.0.1:3306 dev@192.0.2.9 | grep -q localforward'
}
. "$(dirname "$0")/../harness.sh"
