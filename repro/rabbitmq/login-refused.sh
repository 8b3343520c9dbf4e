#!/usr/bin/env bash
TOOL=rabbitmq NEEDS="rabbitmqctl epmd python3" PACKAGES="rabbitmq-server python3-pika"
MESSAGE='ACCESS_REFUSED - Login was refused'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/rabbit.bash"
PATH=/usr/bin:$PATH
tool_version() { rabbit_version; }
setup() {
  rabbit_start; broker_log
  cat >connect.py <<'P'
import sys, pika
user, password, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
pika.BlockingConnection(pika.ConnectionParameters("127.0.0.1", port, "/", pika.PlainCredentials(user, password)))
print("connected")
P
}
connect() { python3 connect.py "$1" "$2" "$RPORT" 2>&1 | tail -n 1; local rc=${PIPESTATUS[0]}; sleep 0.5; broker_log; return "$rc"; }
provoke() { connect app wrong; local rc=$?; connect reporting s3cret; return $rc; }
# permissions are looked at after the login
dead_end() { ctl set_permissions app '.*' '.*' '.*'; connect app wrong; }
workaround() { ctl change_password app wrong; ctl authenticate_user app wrong; connect app wrong; local rc=$?; ctl change_password app s3cret; return $rc; }
advice() {
  provoke; sudo() { "$@"; }; docker() { cat "$RHOME"/log/*.log; }; export -f sudo docker; export RHOME PATH=$RBIN:$PATH
  advice_text 0 0 container=broker | bash | grep 'invalid credentials' || echo '::fault:: no reason'; advice_text 0 1 | sed "s#/var/log/rabbitmq/#$RHOME/log/#" | bash | grep 'invalid credentials' || echo '::fault:: no reason'; advice_text 0 2 | bash | grep -w app || echo '::fault:: list_users'
  try_advice 1 user=app password=changed app-user=shop_app; check 'the new user logs in' connect shop_app changed; ctl change_password app s3cret; ctl delete_user shop_app
  if command -v script >/dev/null; then printf 'p@ss\n' >typed; advice_text 2 0 >q.sh; bash q.sh <typed | grep p%40ss || echo '::fault:: encoding'; fi
}
. "$(dirname "$0")/../harness.sh"
