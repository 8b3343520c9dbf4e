#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen ss python3" PACKAGES="openssh-client openssh-server iproute2 python3"
MESSAGE='Connection refused'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { ssh_env; }
login() { client -i "$PWD/.ssh/id_ed25519" "$(id -un)@127.0.0.1" echo logged in; }
provoke() { login; local rc=$?; PORT=$(free_port); scp -F none -P "$PORT" .ssh/config "$(id -un)@localhost:"; return $rc; }
dead_end() { ssh-keygen -q -t ed25519 -N '' -f .ssh/id_fresh; client -i "$PWD/.ssh/id_fresh" "$(id -un)@127.0.0.1" true; }
workaround() { start_sshd; login; }
advice() {
  sudo() { "$@"; }; export -f sudo; mkdir -p /run/sshd
  advice_text 0 0 >a.sh; PATH=$PATH:/usr/sbin bash a.sh 2>&1 | tee out; check 'tests the configuration' sh -c '! grep -q -i usage out'
  start_sshd; advice_text 0 2 >l.sh; check 'lists the port' sh -c "bash l.sh | grep -q ':$PORT '"
  export SSH_ARGS="-F none -o BatchMode=yes -o IdentityAgent=none -o UserKnownHostsFile=$PWD/.ssh/known_hosts -i $PWD/.ssh/id_ed25519"; ssh() { command ssh $SSH_ARGS "$@" true; }; export -f ssh
  try_advice 1 other-port="$PORT" user="$(id -un)" host=127.0.0.1
}
. "$(dirname "$0")/../harness.sh"
