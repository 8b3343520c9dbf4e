#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen ssh-agent ssh-add python3" PACKAGES="openssh-client openssh-server"
MESSAGE='Too many authentication failures'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() {
  ssh_env; start_sshd
  eval "$(ssh-agent -s -a "$PWD/srv/agent")"; echo "$SSH_AGENT_PID" >srv/agent.pid
  for n in 1 2 3 4 5 6 7; do ssh-keygen -q -t ed25519 -N '' -C "key$n" -f ".ssh/key$n"; ssh-add -q ".ssh/key$n"; done
  ssh-add -q .ssh/id_ed25519
}
login() {
  ssh -F none -p "$PORT" -o BatchMode=yes -o UserKnownHostsFile="$PWD/.ssh/known_hosts" -o GlobalKnownHostsFile=/dev/null "$@" "$(id -un)@127.0.0.1" echo logged in
}
provoke() { login; }
dead_end() { login -i .ssh/key1; }
workaround() { login -o IdentitiesOnly=yes -i .ssh/id_ed25519; }
cleanup() { kill "$(cat srv/agent.pid)" "$(cat srv/pid)"; }
advice() {
  export SSH_ARGS="-F none -p $PORT -o BatchMode=yes -o GlobalKnownHostsFile=/dev/null -o UserKnownHostsFile=$PWD/.ssh/known_hosts"; ssh() { command ssh $SSH_ARGS "$@" true; }; export -f ssh
  try_advice 0 private-key=.ssh/id_ed25519 user="$(id -un)" host=127.0.0.1
  try_advice 2 --exit 255 user="$(id -un)" host=127.0.0.1 | tee out; check 'no key was tried' sh -c '! grep -q "Too many" out'
  try_advice 1 private-key=.ssh/id_ed25519; check 'one key' test "$(ssh-add -l | wc -l)" = 1
}
. "$(dirname "$0")/../harness.sh"
