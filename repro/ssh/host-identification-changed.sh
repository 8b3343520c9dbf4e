#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen python3" PACKAGES="openssh-client openssh-server"
MESSAGE='REMOTE HOST IDENTIFICATION HAS CHANGED'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { # the server was rebuilt: known_hosts still has the old key
  ssh_env; rm srv/host_key*; ssh-keygen -q -t ed25519 -N '' -C host -f srv/host_key; start_sshd
}
login() { client -o StrictHostKeyChecking="${1:-ask}" -i .ssh/id_ed25519 "$(id -un)@127.0.0.1" echo logged in; }
provoke() { login; }
dead_end() { login accept-new; }
workaround() {
  ssh-keygen -lf srv/host_key.pub
  ssh-keygen -R "[127.0.0.1]:$PORT" -f .ssh/known_hosts
  ssh-keyscan -p "$PORT" -t ed25519 127.0.0.1 2>/dev/null | ssh-keygen -lf - &&
    ssh-keyscan -p "$PORT" -t ed25519 127.0.0.1 2>/dev/null >>.ssh/known_hosts && login
}
advice() {
  export SSH_ARGS="-F none -p $PORT -o BatchMode=yes -o IdentityAgent=none -o GlobalKnownHostsFile=/dev/null -i $PWD/.ssh/id_ed25519" KH=$PWD/.ssh/known_hosts
  ssh() { command ssh -o StrictHostKeyChecking=accept-new "$@" $SSH_ARGS -o UserKnownHostsFile="$KH" true; }; ssh-keygen() { case $* in -R*) command ssh-keygen "$@" -f "$KH" ;; *) command ssh-keygen "$@" ;; esac; }; export -f ssh ssh-keygen
  try_advice 2 user="$(id -un)" server=127.0.0.1
  ls /etc/ssh/ssh_host_*_key.pub && try_advice 0 host="[127.0.0.1]:$PORT" user="$(id -un)" server=127.0.0.1
  check 'the new key is recorded' grep -qF "$(cut -d' ' -f2 srv/host_key.pub)" "$KH"
}
. "$(dirname "$0")/../harness.sh"
