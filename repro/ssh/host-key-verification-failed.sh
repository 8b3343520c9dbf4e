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
advice() {
  export KH=$PWD/.ssh/known_hosts PORT HOME=$PWD SSH_ARGS="-F none -p $PORT -o BatchMode=yes -o IdentityAgent=none -o GlobalKnownHostsFile=/dev/null -i $PWD/.ssh/id_ed25519 -o UserKnownHostsFile=$PWD/.ssh/known_hosts"
  ssh() { command ssh $SSH_ARGS "$@" true; }; ssh-keyscan() { command ssh-keyscan -p "$PORT" "$@"; }; export -f ssh ssh-keyscan
  try_advice 0 server=127.0.0.1; check 'recorded' grep -qF "$(cut -d' ' -f2 srv/host_key.pub)" "$KH"; check 'login works' client -i .ssh/id_ed25519 "$(id -un)@127.0.0.1" true
  : >"$KH"; advice_text 2 0 user="$(id -un)" server=127.0.0.1 >a.sh; check 'accepts the new one' bash a.sh
  : >"$KH"; { printf 'ssh() { command ssh %s "$@"; }\n' "$SSH_ARGS"; advice_text 2 1 repository-url="ssh://$(id -un)@127.0.0.1:$PORT$PWD/srv/shop.git" | sed "s#accept-new#& $SSH_ARGS#"; } >b.sh; check 'clones' bash b.sh
}
. "$(dirname "$0")/../harness.sh"
