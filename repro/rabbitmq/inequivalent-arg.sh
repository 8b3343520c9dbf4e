#!/usr/bin/env bash
TOOL=rabbitmq NEEDS="rabbitmqctl epmd python3" PACKAGES="rabbitmq-server python3-pika"
MESSAGE='PRECONDITION_FAILED - inequivalent arg'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/rabbit.bash"
PATH=/usr/bin:$PATH
tool_version() { rabbit_version; }
setup() {
  rabbit_start; ctl delete_queue jobs; broker_log
  cat >declare.py <<'P'
import sys, json, pika
options = json.loads(sys.argv[2])
connection = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1", int(sys.argv[1]), "/", pika.PlainCredentials("app", "s3cret")))
connection.channel().queue_declare("jobs", **options)
print("declared")
P
  python3 declare.py "$RPORT" '{"durable": true}'
}
declare_queue() { python3 declare.py "$RPORT" "$1" 2>&1 | tail -n 1; local rc=${PIPESTATUS[0]}; sleep 0.5; broker_log; return "$rc"; }
provoke() { declare_queue '{"durable": false}'; local rc=$?; declare_queue '{"durable": true, "arguments": {"x-message-ttl": 60000}}'; return $rc; }
# a new connection meets the same queue
dead_end() { declare_queue '{"durable": false}'; sleep 1; declare_queue '{"durable": false}'; }
workaround() { declare_queue '{"durable": true}' && ctl list_queues name durable arguments; }
advice() {
  sudo() { "$@"; }; export -f sudo; export PATH=$RBIN:$PATH; try_advice 0 vhost=/
  { printf 'import pika\nchannel = pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1", %s, "/", pika.PlainCredentials("app", "s3cret"))).channel()\n' "$RPORT"; advice_text 0 1 queue=jobs; } >try.py; check 'it is only looked at' python3 try.py
  try_advice 1 vhost=/ queue=jobs; sleep 1; check 'the policy applies' sh -c "$RBIN/rabbitmqctl -q list_queues name policy | grep -q jobs-ttl"; ctl clear_policy jobs-ttl
  try_advice 2 vhost=/; try_advice 3 vhost=/ queue=jobs; check 'it can be declared anew' declare_queue '{"durable": false}'
}
. "$(dirname "$0")/../harness.sh"
