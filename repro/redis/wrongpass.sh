#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="WRONGPASS invalid username-password pair"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { redis_start --requirepass s3cret; REDISCLI_AUTH=s3cret cli acl setuser app on '>hunter2' '~*' +@all; }
provoke() { REDISCLI_AUTH=wrong cli ping; cli auth app wrong; return 1; }
# without a user name the password is compared with that of "default"
dead_end() { cli auth hunter2; return 1; }
workaround() { REDISCLI_AUTH=s3cret cli acl list; REDISCLI_AUTH=hunter2 cli --user app ping; }
advice() {
  redis_default; echo hunter2 >pw; try_advice 0 password-file=pw host=127.0.0.1 user=app
  { advice_text 0 1 host=127.0.0.1 user=app password=hunter2 | sed "s/host=/port=$PORT, host=/"; echo 'assert client.ping()'; } >try.py; if /usr/bin/python3 -c 'import redis' 2>/dev/null; then check 'it pings' /usr/bin/python3 try.py; fi
  export REDISCLI_AUTH=s3cret; cli auth app wrong; try_advice 1 user=app
  printf 'port %s\nrequirepass s3cret\nuser app on >hunter2 ~* +@all\n' "$PORT" >r.conf; redis-cli -p "$PORT" shutdown nosave; redis-server r.conf --save '' --bind 127.0.0.1 >/dev/null & echo $! >>redis.pids; wait_for 5 up
  try_advice 2 user=app password=changed; check 'the new password is the one' env REDISCLI_AUTH=changed redis-cli -e -p "$PORT" --user app ping; check 'it is in the file' grep -q 'user app on' r.conf
}
. "$(dirname "$0")/../harness.sh"
