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
. "$(dirname "$0")/../harness.sh"
