# shellcheck shell=bash
# One throw-away RabbitMQ for all phases of a script, with a port mapper of its own, on loopback.
RHOME=$(mktemp -d "${TMPDIR:-/tmp}/rabbit.XXXXXX")
RBIN=$(dirname "$(readlink -f /usr/lib/rabbitmq/bin/rabbitmq-server 2>/dev/null || command -v rabbitmq-server)")
trap 'rabbit_stop >/dev/null 2>&1; rm -rf "$RHOME"' EXIT
export HOME=$RHOME ERL_EPMD_ADDRESS=127.0.0.1 RABBITMQ_MNESIA_BASE=$RHOME/data RABBITMQ_LOG_BASE=$RHOME/log RABBITMQ_PID_FILE=$RHOME/pid \
  RABBITMQ_ENABLED_PLUGINS_FILE=$RHOME/plugins RABBITMQ_CONFIG_FILE=$RHOME/rabbitmq.conf RABBITMQ_CONF_ENV_FILE=/dev/null RABBITMQ_NODE_IP_ADDRESS=127.0.0.1
export RABBITMQ_NODENAME=shop@localhost
rabbit_start() {
  [ -f "$RHOME/port" ] || {
    free_port >"$RHOME/port"; free_port >"$RHOME/epmd"; free_port >"$RHOME/dist"
    : >"$RHOME/rabbitmq.conf"; echo '[].' >"$RHOME/plugins"
  }
  RPORT=$(cat "$RHOME/port")
  export RABBITMQ_NODE_PORT=$RPORT ERL_EPMD_PORT RABBITMQ_DIST_PORT
  ERL_EPMD_PORT=$(cat "$RHOME/epmd"); RABBITMQ_DIST_PORT=$(cat "$RHOME/dist")
  [ -f "$RHOME/pid" ] || {
    ("$RBIN/rabbitmq-server" >"$RHOME/out" 2>&1 </dev/null &)
    wait_for 40 ctl await_startup --timeout 5 || return 1
    ctl add_user app s3cret; ctl set_permissions app '.*' '.*' '.*'
  }
}
ctl() { "$RBIN/rabbitmqctl" -q "$@"; }
# The port mapper ends only when no node is left that it knows.
rabbit_stop() {
  local pid; pid=$(cat "$RHOME/pid"); export ERL_EPMD_PORT; ERL_EPMD_PORT=$(cat "$RHOME/epmd")
  [ -z "$pid" ] || { kill "$pid"; wait_for 10 sh -c "! kill -0 $pid"; }
  wait_for 5 sh -c 'epmd -kill | grep -q Killed'
}
# What the broker wrote to its log since the last call.
broker_log() { local n; n=$(cat "$RHOME/seen" 2>/dev/null || echo 0); cat "$RHOME"/log/*.log | tail -n +$((n + 1)) | grep -aF '[error]' | cut -c1-300; cat "$RHOME"/log/*.log | wc -l >"$RHOME/seen"; }
rabbit_version() { echo "RabbitMQ $("$RBIN/rabbitmqctl" version 2>/dev/null | tail -n 1)"; }
