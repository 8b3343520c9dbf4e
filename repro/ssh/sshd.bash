# shellcheck shell=bash
# A throw-away sshd on a loopback port, for the user who runs the script, with keys of its own.
# Debian's sshd wants /run/sshd when it runs as root.
ssh_env() {
  mkdir -p .ssh srv; chmod 700 .ssh
  PORT=$(free_port)
  ssh-keygen -q -t ed25519 -N '' -C host -f srv/host_key
  ssh-keygen -q -t ed25519 -N '' -C dev@example.com -f .ssh/id_ed25519
  : >.ssh/config
  cp .ssh/id_ed25519.pub srv/authorized_keys
  known_hosts
}
known_hosts() { printf '[127.0.0.1]:%s %s\n' "$PORT" "$(cut -d' ' -f1,2 srv/host_key.pub)" >.ssh/known_hosts; }
start_sshd() { # extra sshd options, e.g. -o MaxAuthTries=2
  [ "$(id -u)" != 0 ] || mkdir -p /run/sshd
  "$(command -v sshd)" -D -e -f /dev/null -p "$PORT" "$@" -o ListenAddress=127.0.0.1 -o HostKey="$PWD/srv/host_key" -o PidFile=none \
    -o AuthorizedKeysFile="$PWD/srv/authorized_keys" -o StrictModes=no -o UsePAM=no -o PasswordAuthentication=no \
    -o KbdInteractiveAuthentication=no -o PermitRootLogin=yes >srv/log 2>&1 &
  echo $! >srv/pid
  wait_for 5 grep -q 'Server listening' srv/log
}
cleanup() { [ ! -s srv/pid ] || kill "$(cat srv/pid)"; }
# ssh with the scratch folder's keys and hosts in place of the caller's own.
client() {
  ssh -F none -p "$PORT" -o IdentitiesOnly=yes -o IdentityAgent=none -o BatchMode=yes -o ConnectTimeout=5 \
    -o UserKnownHostsFile="$PWD/.ssh/known_hosts" -o GlobalKnownHostsFile=/dev/null "$@"
}
ssh_version() { ssh -V 2>&1 | sed 's/,.*//'; }
