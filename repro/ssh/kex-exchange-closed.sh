#!/usr/bin/env bash
# The server hangs up before the version strings are exchanged: all places for connections that are not logged in are taken.
TOOL=ssh NEEDS="ssh sshd ssh-keygen python3" PACKAGES="openssh-client openssh-server"
MESSAGE='kex_exchange_identification: '
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { ssh_env; }
login() { client -i "$PWD/.ssh/id_ed25519" "$(id -un)@127.0.0.1" echo logged in; }
busy() { python3 -c "import socket, time; s = [socket.create_connection(('127.0.0.1', $PORT)) for _ in range(2)]; time.sleep(20)" & echo " $!" >>srv/pid; sleep 1; }
provoke() { start_sshd -o MaxStartups=1 -o LoginGraceTime=30; busy; login; }
# the server never came to a key
dead_end() { start_sshd -o MaxStartups=1 -o LoginGraceTime=30; busy; ssh-keygen -q -t ed25519 -N '' -f .ssh/id_fresh; client -i "$PWD/.ssh/id_fresh" "$(id -un)@127.0.0.1" true; }
workaround() { start_sshd -o MaxStartups=30:30:100; busy; login; }
cleanup() { [ ! -s srv/pid ] || kill $(cat srv/pid); }
advice() {
  start_sshd; advice_text 3 0 host=127.0.0.1 port="$PORT" >a.sh; check 'sshd names itself' sh -c 'bash a.sh | grep -q ^SSH-2.0'
  advice_text 1 0 | sed "s#sudo tee /etc/ssh/sshd_config.d#tee $PWD/srv#" >b.sh; bash b.sh; check 'sshd takes it' "$(command -v sshd)" -t -f srv/maxstartups.conf -o HostKey="$PWD/srv/host_key"
}
. "$(dirname "$0")/../harness.sh"
