#!/usr/bin/env bash
TOOL=ssh NEEDS="unshare ip ssh" PACKAGES="util-linux iproute2 openssh-client"
MESSAGE='port 22: Connection timed out'
DEAD_END=0 WORKAROUND=2
# A network of its own that loses what is sent to one address: it comes back in by lo and belongs to nobody.
if [ -z "${OWN_NET:-}" ]; then
  unshare -n ip link set lo up 2>/dev/null || { echo "::skipped:: no network of its own can be made here"; exit 77; }
  OWN_NET=1 exec unshare -n bash "$0"
fi
tool_version() { ssh -V 2>&1 | sed -E 's/OpenSSH_([0-9.]+).*/OpenSSH \1/'; }
setup() { export HOME=$PWD; ip link set lo up; ip addr replace 10.9.0.9/32 dev lo; ip route replace 10.9.0.1/32 dev lo; }
reach() { ssh -F /dev/null -o BatchMode=yes "$@" 10.9.0.1 true </dev/null; }
provoke() { reach -o ConnectTimeout=2; }
dead_end() { reach -o ConnectTimeout=5; }
# The way is free: what answers now is the machine, on which nothing listens.
workaround() { ip route del 10.9.0.1/32 dev lo; ip addr replace 10.9.0.1/32 dev lo; reach -o ConnectTimeout=2 2>&1 | grep 'Connection refused'; }
advice() {
  ssh() { command ssh -F "$PWD/config" "$@"; }; export -f ssh; advice_text 3 0 >config; printf 'Host old\n  HostName 10.9.0.1\n  Port 2222\n  ProxyJump gate\n' >>config
  try_advice 0 host=old >out; cat out; check 'address, port and way' test "$(grep -cE '^(hostname 10.9.0.1|port 2222|proxyjump gate)$' out)" = 3
  check 'GitHub by 443' sh -c 'ssh -F config -G github.com | grep -qx "hostname ssh.github.com" && ssh -F config -G github.com | grep -qx "port 443"'
  aws() { [ "$1 $2" = 'ec2 authorize-security-group-ingress' ]; }; export -f aws; try_advice 1 group-id=sg-1 address=192.0.2.1
  sudo() { [ "$1" = ufw ]; }; export -f sudo; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
