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
. "$(dirname "$0")/../harness.sh"
