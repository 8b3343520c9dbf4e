#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="WRONGTYPE Operation against a key holding the wrong kind of value"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { redis_start; redis-cli -p "$PORT" set user:1 '{"name":"Ann"}'; redis-cli -p "$PORT" rpush queue a b; }
provoke() { cli hgetall user:1; cli get queue; cli sadd queue c; return 1; }
dead_end() { cli set other 1; cli select 0; cli hset user:1 name Ann; return 1; }
workaround() { cli type user:1; cli get user:1; cli type queue; cli lrange queue 0 -1; }
advice() {
  redis_default; try_advice 0 key=user:1 prefix=user: ; try_advice 2 key=user:1; check 'the name is free' redis-cli -e -p "$PORT" hset user:1 name Ann
}
. "$(dirname "$0")/../harness.sh"
