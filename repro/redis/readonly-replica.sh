#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="READONLY You can't write against a read only replica."
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { redis_start; MASTER=$PORT; redis_start --replicaof "127.0.0.1 $MASTER" --repl-diskless-sync-delay 0; wait_for 8 linked; }
linked() { redis-cli -p "$PORT" info replication | grep -q master_link_status:up; }
provoke() { cli set cart:1 x; cli incr visits; cli info replication | grep -aE '^(> |role|master_host|master_link)'; return 1; }
dead_end() { cli client kill type normal skipme yes; cli config rewrite >/dev/null; cli set cart:1 x; return 1; }
workaround() { redis-cli -p "$PORT" info replication | grep -aE '^(role|master_host)'; PORT=$MASTER; cli set cart:1 x; }
advice() {
  redis_default; try_advice 0 host=127.0.0.1
  if /usr/bin/python3 -c 'import redis' 2>/dev/null; then SPORT=$(free_port); echo "sentinel monitor shop 127.0.0.1 $MASTER 1" >s.conf; redis-server s.conf --port "$SPORT" --sentinel >/dev/null & echo $! >>redis.pids; wait_for 5 redis-cli -e -p "$SPORT" ping
    advice_text 1 0 sentinel-host=127.0.0.1 service-name=shop | sed "s/26379/$SPORT/" >try.py; echo 'master.set("a", "b")' >>try.py; check 'the master is found' /usr/bin/python3 try.py; fi
}
. "$(dirname "$0")/../harness.sh"
