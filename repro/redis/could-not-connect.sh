#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="Could not connect to Redis at"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { PORT=$(free_port); }
provoke() { redis-cli -p "$PORT" ping; local rc=$?; redis-cli -h redis.invalid ping; return $rc; }
dead_end() { redis-cli -p "$PORT" -a s3cret --no-auth-warning ping; }
workaround() { redis_start; cli ping; }
. "$(dirname "$0")/../harness.sh"
