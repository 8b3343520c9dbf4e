#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen ssh-keyscan git python3" PACKAGES="openssh-client openssh-server git"
MESSAGE='Host key verification failed.'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { ssh_env; : >.ssh/known_hosts; start_sshd; git init -q --bare srv/shop.git; }
clone() {
  GIT_SSH_COMMAND="ssh -F none -i $PWD/.ssh/id_ed25519 -o IdentitiesOnly=yes -o IdentityAgent=none -o BatchMode=yes -o UserKnownHostsFile=$PWD/.ssh/known_hosts -o GlobalKnownHostsFile=/dev/null" \
    git clone "ssh://$(id -un)@127.0.0.1:$PORT$PWD/srv/shop.git" shop
}
provoke() { client -i .ssh/id_ed25519 -o StrictHostKeyChecking=yes "$(id -un)@127.0.0.1" true; clone; }
dead_end() { cat .ssh/id_ed25519.pub >>srv/authorized_keys; clone; }
workaround() { ssh-keyscan -p "$PORT" -t ed25519 127.0.0.1 >>.ssh/known_hosts && clone; }
. "$(dirname "$0")/../harness.sh"
