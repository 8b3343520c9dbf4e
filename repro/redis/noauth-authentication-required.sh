#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="NOAUTH Authentication required."
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { redis_start --requirepass s3cret; }
provoke() { cli ping; cli get session:1; return 1; }
dead_end() { cli config set requirepass ''; redis-cli -p "$PORT" -n 1 get session:1; return 1; }
workaround() { REDISCLI_AUTH=s3cret cli ping; REDISCLI_AUTH=s3cret cli set session:1 x; }
. "$(dirname "$0")/../harness.sh"
