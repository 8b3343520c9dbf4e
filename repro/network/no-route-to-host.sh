#!/usr/bin/env bash
TOOL=ssh NEEDS="unshare ip ssh python3" PACKAGES="util-linux iproute2 openssh-client python3"
MESSAGE='No route to host'
DEAD_END=1 WORKAROUND=0
# A network of its own, in which one machine is missing.
if [ -z "${OWN_NET:-}" ]; then
  unshare -n ip link set lo up 2>/dev/null || { echo "::skipped:: no network of its own can be made here"; exit 77; }
  OWN_NET=1 exec unshare -n bash "$0"
fi
tool_version() { ssh -V 2>&1 | sed -E 's/OpenSSH_([0-9.]+).*/OpenSSH \1/'; }
setup() { export HOME=$PWD; ip link set lo up; ip addr replace 10.8.0.9/32 dev lo; ip route replace unreachable 10.8.0.0/24; }
reach() { ssh -F /dev/null -o BatchMode=yes "$@" 10.8.0.1 true </dev/null; }
provoke() {
  reach; python3 -c 'import socket; socket.create_connection(("10.8.0.1", 80))' 2>&1 | tail -n 1
  if command -v node >/dev/null; then node -e 'require("net").connect(80, "10.8.0.1")' 2>&1 | grep -m1 Error:; fi
  if command -v wget >/dev/null; then wget -q --tries=1 -O- http://10.8.0.1/ 2>&1; wget --tries=1 -O- http://10.8.0.1/ 2>&1 | grep failed; fi
  return 255
}
dead_end() { reach -o ConnectTimeout=60; }
# The way is there again: what answers now is the machine.
workaround() { ip route del unreachable 10.8.0.0/24; ip addr replace 10.8.0.1/32 dev lo; ip route get 10.8.0.1 && { reach 2>&1 | grep 'Connection refused'; }; }
advice() {
  ip link add left type veth peer name right 2>/dev/null || return 77
  ip route del unreachable 10.8.0.0/24; ip addr replace 10.8.0.9/24 dev left; ip link set left up; ip link set right up
  ip neigh replace 10.8.0.1 dev left nud failed
  try_advice 0 host=10.8.0.1 >out; check 'no gateway' sh -c 'grep -q "dev left" out && ! grep -q " via " out'
  ip link del left; try_advice 0 host=127.0.0.1
}
. "$(dirname "$0")/../harness.sh"
