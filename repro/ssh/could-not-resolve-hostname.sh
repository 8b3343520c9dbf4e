#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen python3" PACKAGES="openssh-client openssh-server"
MESSAGE='Could not resolve hostname'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { ssh_env; start_sshd; }
login() { ssh -F .ssh/config -p "$PORT" -o IdentityAgent=none -o BatchMode=yes -o UserKnownHostsFile="$PWD/.ssh/known_hosts" -o GlobalKnownHostsFile=/dev/null -i "$PWD/.ssh/id_ed25519" "$@"; }
provoke() { login deploy-host.invalid true; local rc=$?; login https://git.example.invalid true; return $rc; }
# no host was reached, so no key has been looked at
dead_end() { login -o StrictHostKeyChecking=no deploy-host.invalid true; }
workaround() { printf 'Host deploy-host.invalid\n  HostName 127.0.0.1\n  HostKeyAlias [127.0.0.1]:%s\n  User %s\n' "$PORT" "$(id -un)" >.ssh/config; login deploy-host.invalid echo logged in; }
advice() {
  advice_text 1 0 host=shop-deploy address=127.0.0.1 user=ada >.ssh/config
  export CONFIG=$PWD/.ssh/config; ssh() { command ssh -F "$CONFIG" "$@"; }; export -f ssh
  try_advice 0 --exit 2 host=shop-deploy | tee out; check 'the address' grep -q 'hostname 127.0.0.1' out; check 'the user' grep -q 'user ada' out
  git init -q r; cd r; git remote add origin https://git.example/acme/shop.git; try_advice 2 git-host=git.example owner=acme repository=shop; check 'set' test "$(git remote get-url origin)" = git@git.example:acme/shop.git
}
. "$(dirname "$0")/../harness.sh"
