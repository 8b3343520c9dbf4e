#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="OOM command not allowed when used memory > 'maxmemory'"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { redis_start --maxmemory 2mb --maxmemory-policy noeviction; redis-cli -p "$PORT" eval 'for i=1,3000 do redis.call("set", "session:"..i, string.rep("x", 1000)) end' 0; }
provoke() { cli set session:new "$(printf 'x%.0s' $(seq 1 60))"; cli lpush jobs payload; cli info memory | grep -aE '^(> |used_memory_human|maxmemory_human|maxmemory_policy)'; return 1; }
dead_end() { cli bgrewriteaof >/dev/null; cli memory purge; cli expire session:1 3600; cli set session:new x; return 1; }
workaround() { cli config set maxmemory-policy allkeys-lru && cli set session:new x && cli get session:new; }
advice() {
  redis_default; try_advice 0; echo "port $PORT" >r.conf; redis-cli -p "$PORT" shutdown nosave; redis-server r.conf --save '' --bind 127.0.0.1 --maxmemory 2mb >/dev/null & echo $! >>redis.pids; wait_for 5 up
  try_advice 1; check 'the policy is in the file' grep -q 'maxmemory-policy allkeys-lru' r.conf; try_advice 2 size=2gb; check 'raised' sh -c "redis-cli -p $PORT info memory | grep -q maxmemory:2147483648"
}
. "$(dirname "$0")/../harness.sh"
