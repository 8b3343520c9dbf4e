#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen python3" PACKAGES="openssh-client openssh-server"
MESSAGE='Unable to negotiate with'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { ssh_env; rm srv/host_key*; ssh-keygen -q -t rsa -b 2048 -N '' -C host -f srv/host_key; known_hosts; }
old_sshd() { start_sshd -o HostKeyAlgorithms=ssh-rsa -o KexAlgorithms="${1:-curve25519-sha256}"; }
login() { client -i "$PWD/.ssh/id_ed25519" "$@" "$(id -un)@127.0.0.1" echo logged in; }
provoke() {
  old_sshd; login; cleanup; wait 2>/dev/null; PORT=$(free_port)
  old_sshd diffie-hellman-group1-sha1; login
}
dead_end() { old_sshd; login -o StrictHostKeyChecking=no -o PubkeyAcceptedAlgorithms=+ssh-rsa; }
workaround() { old_sshd; login -o HostKeyAlgorithms=+ssh-rsa; }
advice() {
  export SSH_ARGS="-F none -p $PORT -o BatchMode=yes -o IdentityAgent=none -o GlobalKnownHostsFile=/dev/null -i $PWD/.ssh/id_ed25519 -o UserKnownHostsFile=$PWD/.ssh/known_hosts"; ssh() { command ssh $SSH_ARGS "$@" true; }; export -f ssh
  old_sshd; advice_text 1 0 algorithm=ssh-rsa user="$(id -un)" host=127.0.0.1 port="$PORT" >a.sh; check 'logs in' bash a.sh; cleanup; wait 2>/dev/null
  start_sshd -o KexAlgorithms=diffie-hellman-group1-sha1; advice_text 1 1 algorithm=diffie-hellman-group1-sha1 user="$(id -un)" host=127.0.0.1 port="$PORT" >b.sh; check 'logs in' bash b.sh
}
. "$(dirname "$0")/../harness.sh"
