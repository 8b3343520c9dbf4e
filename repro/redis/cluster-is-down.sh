#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="CLUSTERDOWN "
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() { redis_start --cluster-enabled yes --cluster-config-file nodes-1.conf --cluster-node-timeout 1000; FIRST=$PORT; }
others() { for n in 2 3; do redis_start --cluster-enabled yes --cluster-config-file nodes-$n.conf --cluster-node-timeout 1000; eval "P$n=$PORT"; done; PORT=$FIRST; }
ok() { redis-cli -p "$FIRST" cluster info | grep -q cluster_state:ok; }
create() { redis-cli --cluster create 127.0.0.1:$FIRST 127.0.0.1:$P2 127.0.0.1:$P3 --cluster-replicas 0 --cluster-yes; wait_for 20 ok; }
provoke() { cli set user:1 Ann; redis-cli -p "$PORT" cluster addslotsrange 0 16382 >slots; sleep 1; cli set b 1; others; return 1; }
dead_end() { kill -9 "$(tail -n 1 redis.pids)"; PORT=$FIRST; redis-server --port "$FIRST" --bind 127.0.0.1 --dir "$PWD" --save '' --cluster-enabled yes --cluster-config-file nodes-1.conf --logfile redis.log </dev/null >/dev/null 2>&1 & echo $! >>redis.pids; wait_for 5 up; cli set user:1 Ann; return 1; }
workaround() { others; create >/dev/null; redis-cli -c -p "$FIRST" set user:1 Ann; redis-cli -p "$FIRST" cluster info | head -n 3; }
advice() {
  redis_default; try_advice 0 host=127.0.0.1; others
  advice_text 1 0 host1=127.0.0.1 host2=127.0.0.1 host3=127.0.0.1 | sed "s/:6379/:$FIRST/; s/:6379/:$P2/; s/:6379/:$P3/" >create.sh; check 'the cluster is made' sh -c 'unset -f redis-cli; yes yes | bash create.sh'; check 'it is ok' wait_for 20 ok
  redis-cli -p "$FIRST" cluster delslotsrange 0 10; sleep 1
  advice_text 2 0 host=127.0.0.1 | sed "s/:6379/:$FIRST/" >check.sh; (unset -f redis-cli; bash check.sh) >seen; check 'the gap is seen' grep -q 'Not all 16384 slots are covered' seen
  advice_text 2 1 host=127.0.0.1 | sed "s/:6379/:$FIRST/" >fix.sh; (unset -f redis-cli; yes yes | bash fix.sh) >seen 2>&1; (unset -f redis-cli; wait_for 10 bash check.sh) || { cat seen; echo '::fault:: not fixed'; }
  advice_text 3 0 host=127.0.0.1 | bash | grep -q yes || echo '::fault:: config get'; { advice_text 3 1; printf 'port %s\ndir %s\n' "$PORT" "$PWD"; } >off.conf; kill -9 "$(head -n 1 redis.pids)"; redis-server off.conf </dev/null >/dev/null 2>&1 & echo $! >>redis.pids; wait_for 5 up; check 'no cluster' sh -c "unset -f redis-cli; redis-cli -p $FIRST set user:1 Ann | grep -q OK"
}
. "$(dirname "$0")/../harness.sh"
