#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen python3" PACKAGES="openssh-client openssh-server"
MESSAGE='WARNING: UNPROTECTED PRIVATE KEY FILE!'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { ssh_env; mv .ssh/id_ed25519 .ssh/deploy.pem; chmod 644 .ssh/deploy.pem; start_sshd; }
login() { client -i "$PWD/.ssh/deploy.pem" "$(id -un)@127.0.0.1" echo logged in; }
provoke() { login; }
dead_end() { chmod 640 .ssh/deploy.pem; login; }
workaround() { chmod 600 .ssh/deploy.pem && login; }
advice() {
  export HOME=$PWD
  cp .ssh/deploy.pem copy.pem; try_advice 1 path=copy.pem key-name=id_deploy; check 'mode' test "$(stat -c %a .ssh/id_deploy)" = 600
  try_advice 0 path=.ssh/deploy.pem; check 'logs in' login
}
. "$(dirname "$0")/../harness.sh"
