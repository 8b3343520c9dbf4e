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
. "$(dirname "$0")/../harness.sh"
