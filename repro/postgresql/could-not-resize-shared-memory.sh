#!/usr/bin/env bash
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
TOOL=postgres NEEDS="postgres initdb pg_ctl psql setpriv unshare mount python3" PACKAGES="postgresql util-linux mount python3"
MESSAGE='could not resize shared memory segment'
DEAD_END=1 WORKAROUND=2
# A /dev/shm of two megabytes that only this script sees.
if [ -z "${SMALL_SHM:-}" ]; then
  unshare -m --propagation private mount -t tmpfs tmpfs /dev/shm 2>/dev/null || { echo "::skipped:: no file system of its own can be mounted here"; exit 77; }
  SMALL_SHM=1 exec unshare -m --propagation private bash "$0"
fi
mount -t tmpfs -o size=2m,mode=1777 tmpfs /dev/shm
. "$(dirname "$0")/pg.bash"
tool_version() { pg_version; }
setup() { pg_start || return; sql -qc 'CREATE TABLE orders AS SELECT n AS id, md5(n::text) AS note FROM generate_series(1, 200000) n' -c 'ANALYZE orders'; }
joined() { sql -q -c 'SET max_parallel_workers_per_gather = 4; SET min_parallel_table_scan_size = 0; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET enable_mergejoin = off' "$@" -c 'SELECT count(*) FROM orders a JOIN orders b USING (note)'; }
provoke() { joined -c "SET work_mem = '64MB'"; }
dead_end() { joined -c "SET work_mem = '512MB'"; }
workaround() { joined -c "SET work_mem = '64MB'" -c "$(record_commands text "$RECORD" 2 0)"; }
advice() {
  try_advice 0
  { advice_text 2 0; advice_text 2 1; } >set.sql; check 'one process is enough' joined -f set.sql
  advice_text 1 0 service=db image=postgres:17 >compose.yml
  advice_text 3 0 container=db >pod.yml; if python3 -c 'import yaml' 2>/dev/null; then check 'YAML of a pod' python3 -c 'import yaml; p = yaml.safe_load(open("pod.yml")); assert p["containers"][0]["volumeMounts"][0]["name"] == p["volumes"][0]["name"]'; fi
  if python3 -c 'import yaml' 2>/dev/null; then check 'YAML' python3 -c 'import yaml; assert yaml.safe_load(open("compose.yml"))["services"]["db"]["shm_size"] == "1gb"'; fi
}
. "$(dirname "$0")/../harness.sh"
