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
. "$(dirname "$0")/../harness.sh"
