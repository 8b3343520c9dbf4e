#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3 hostname" PACKAGES="redis-server redis-tools python3 hostname"
MESSAGE="DENIED Redis is running in protected mode"
DEAD_END=1 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { : >redis.conf; PORT=$(free_port); redis-server "$PWD/redis.conf" --port "$PORT" --dir "$PWD" --save '' --logfile redis.log </dev/null >/dev/null 2>&1 & echo $! >>redis.pids; wait_for 5 up; ADDRESS=$(hostname -I | cut -d' ' -f1); }
remote() { redis-cli -h "$ADDRESS" -p "$PORT" "$@"; }
provoke() { remote ping; return 1; }
dead_end() { remote -a s3cret --no-auth-warning ping; return 1; }
workaround() { redis-cli -p "$PORT" config set requirepass s3cret && remote -a s3cret --no-auth-warning ping; }
advice() {
  redis_default; try_advice 0 password=s3cret; check 'the file has it' grep -q s3cret redis.conf; check 'a login is asked for' sh -c "unset -f redis-cli; redis-cli -h $ADDRESS -p $PORT ping | grep -q NOAUTH"; check 'and enough' sh -c "unset -f redis-cli; redis-cli -h $ADDRESS -p $PORT -a s3cret ping | grep -q PONG"
  cleanup; advice_text 1 0 private-address="$ADDRESS" password=s3cret >own.conf; redis-server own.conf --port "$PORT" --dir "$PWD" </dev/null >/dev/null 2>&1 & echo $! >>redis.pids; wait_for 5 up; check 'it listens there' sh -c "unset -f redis-cli; redis-cli -h $ADDRESS -p $PORT -a s3cret ping | grep -q PONG"
  kill -9 $(tail -n 1 redis.pids); setup; redis-cli -p "$PORT" -a s3cret --no-auth-warning config set requirepass ''; try_advice 2; check 'no password is asked for' sh -c "unset -f redis-cli; redis-cli -h $ADDRESS -p $PORT ping | grep -q PONG"
}
. "$(dirname "$0")/../harness.sh"
