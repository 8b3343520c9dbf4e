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
advice() {
  redis_start; systemctl() { echo "$@"; }; export -f systemctl; if command -v ss >/dev/null; then try_advice 0 port="$PORT" | tee ss.txt; check "the listener is shown" grep -q "LISTEN.*:$PORT" ss.txt; fi
  advice_text 1 0 >compose.yaml; check 'the file is YAML' python3 -c 'import yaml; d = yaml.safe_load(open("compose.yaml")); assert set(d["services"]) == {"app", "redis"}'
  [ ! -r /etc/redis/redis.conf ] || { mkdir etc; cp /etc/redis/redis.conf etc/; for n in 0 1; do advice_text 2 $n private-address=127.0.0.2 password=s3cret | sed "s#/etc/redis/#etc/#" | bash; done; try_it=$(free_port)
    redis-server etc/redis.conf --port "$try_it" --daemonize no --supervised no --dir "$PWD" --pidfile '' --logfile '' --unixsocket '' >/dev/null & echo $! >>redis.pids; export REDISCLI_AUTH=s3cret
    check 'it answers at the private address' wait_for 5 redis-cli -e -h 127.0.0.2 -p "$try_it" ping; }
}
. "$(dirname "$0")/../harness.sh"
