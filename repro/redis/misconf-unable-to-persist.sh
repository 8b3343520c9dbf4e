#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="MISCONF Redis is configured to save RDB snapshots"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { redis_start --save '3600 1'; redis-cli -p "$PORT" set warm up; }
# A folder stands where the snapshot has to go.
break_disk() { mkdir dump.rdb 2>/dev/null; redis-cli -p "$PORT" bgsave >/dev/null; wait_for 5 failed; }
failed() { redis-cli -p "$PORT" info persistence | grep -q 'rdb_last_bgsave_status:err'; }
provoke() { break_disk; cli set cart:1 '{"items":3}'; cli incr visits; cli info persistence | grep -aE '^(> |rdb_last_bgsave_status)'; grep -aiE 'Failed|error|Background' redis.log | sed 's/^[0-9]*:/1:/'; return 1; }
dead_end() { break_disk; cli bgsave; sleep 0.5; cli set cart:1 x; return 1; }
workaround() { break_disk; rmdir dump.rdb; cli bgsave; wait_for 5 ok; cli set cart:1 x; }
ok() { redis-cli -p "$PORT" info persistence | grep -q 'rdb_last_bgsave_status:ok'; }
advice() {
  break_disk; redis_default; check 'the log names the reason' grep -q 'Error moving temp DB file' redis.log
  advice_text 0 0 | bash | grep err || echo '::fault:: no status'; advice_text 0 1 | sed 's#/var/log/redis/redis-server.log#redis.log#' | bash; advice_text 0 2 | bash | grep / || echo '::fault:: df'
  rmdir dump.rdb; advice_text 1 1 | bash; wait_for 5 ok; check 'writes work again' redis-cli -e -p "$PORT" set a b
}
. "$(dirname "$0")/../harness.sh"
