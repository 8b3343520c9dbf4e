#!/usr/bin/env bash
TOOL=redis NEEDS="redis-server redis-cli python3" PACKAGES="redis-server redis-tools python3"
MESSAGE="MOVED "
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/redis.bash"
tool_version() { redis_version; }
setup() {
  redis_start --cluster-enabled yes --cluster-config-file one.conf; redis-cli -p "$PORT" cluster addslotsrange 0 8191; FIRST=$PORT
  redis_start --cluster-enabled yes --cluster-config-file two.conf; redis-cli -p "$PORT" cluster addslotsrange 8192 16383; redis-cli -p "$PORT" cluster meet 127.0.0.1 "$FIRST"; SECOND=$PORT; PORT=$FIRST
  wait_for 20 ready
}
ready() { redis-cli -p "$FIRST" cluster info | grep -q cluster_state:ok && redis-cli -p "$SECOND" cluster info | grep -q cluster_state:ok; }
provoke() { cli set user:1 Ann; cli set a 1; cli mget a b; return 1; }
dead_end() { PORT=$SECOND; cli set user:1 Ann; cli set a 1; cli set b 1; return 1; }
workaround() { for key in user:1 a b; do redis-cli -c -p "$PORT" set "$key" 1 || return 1; done; }
advice() {
  redis_default; redis-cli -c -p "$PORT" set user:1 Ann; try_advice 1 host=127.0.0.1 key=user:1; try_advice 2 host=127.0.0.1; check 'both keys have one slot' test "$(redis-cli -p "$PORT" cluster keyslot 'cart:{42}')" = "$(redis-cli -p "$PORT" cluster keyslot 'user:{42}')"
  if /usr/bin/python3 -c 'from redis.cluster import RedisCluster' 2>/dev/null; then { advice_text 0 0 host=127.0.0.1 | sed "s/6379/$PORT/"; echo 'assert client.get("user:1") == b"Ann"; [client.set(f"k{n}", n) for n in range(20)]'; } >try.py; check 'Python follows' /usr/bin/python3 try.py; fi
  advice_text 0 1 host=127.0.0.1 >try.js; check 'it is JavaScript' node --check try.js
}
. "$(dirname "$0")/../harness.sh"
