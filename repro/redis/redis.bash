# shellcheck shell=bash
# A throw-away Redis on a loopback port, in the phase's scratch folder.
redis_start() { # options, e.g. --maxmemory 2mb
  # In cluster mode the bus listens 10000 above.
  until PORT=$(free_port); [ "$PORT" -lt 55000 ]; do :; done
  redis-server --port "$PORT" --bind 127.0.0.1 --dir "$PWD" --daemonize no --save '' --logfile redis.log "$@" </dev/null >/dev/null 2>&1 &
  echo $! >>redis.pids
  wait_for 5 up
}
up() { redis-cli -p "$PORT" ping | grep -qE 'PONG|NOAUTH|MISCONF|LOADING'; }
cli() { printf '> %s\n' "$*"; redis-cli -p "$PORT" "$@"; }
# A server whose last snapshot failed refuses a plain TERM.
cleanup() { [ ! -s redis.pids ] || kill -9 $(cat redis.pids); }
# For advice(): the server of the script as if it were on the default port.
redis_default() { export PORT; redis-cli() { command redis-cli -p "$PORT" "$@"; }; export -f redis-cli; sudo() { "$@"; }; export -f sudo; }
redis_version() { redis-server --version | sed 's/.*v=\([0-9.]*\).*/Redis \1/'; }
