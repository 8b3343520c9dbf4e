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
advice() {
  redis_default; echo s3cret >pw; try_advice 0 password-file=pw host=127.0.0.1
  { advice_text 1 0 password=s3cret host=127.0.0.1 | sed "s/6379/$PORT/"; echo 'assert client.ping()'; } >try.py; if /usr/bin/python3 -c 'import redis' 2>/dev/null; then check 'it pings' /usr/bin/python3 try.py; fi
  advice_text 2 0 >compose.yaml; check 'the password reaches the server' python3 -c 'import yaml; c = yaml.safe_load(open("compose.yaml"))["services"]["redis"]["command"]; assert c == ["redis-server", "--requirepass", "${REDIS_PASSWORD:?}"]'
}
. "$(dirname "$0")/../harness.sh"
