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
. "$(dirname "$0")/../harness.sh"
