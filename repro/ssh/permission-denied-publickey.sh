#!/usr/bin/env bash
TOOL=ssh NEEDS="ssh sshd ssh-keygen python3" PACKAGES="openssh-client openssh-server"
MESSAGE='Permission denied (publickey'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/sshd.bash"
tool_version() { ssh_version; }
setup() { ssh_env; ssh-keygen -q -t ed25519 -N '' -C dev@example.com -f .ssh/id_new; start_sshd -o PasswordAuthentication=yes; }
login() { client -o IdentityFile="$PWD/.ssh/$1" "$(id -un)@127.0.0.1" echo logged in; }
provoke() { client -o IdentityFile="$PWD/.ssh/id_ed25519" deploy@127.0.0.1 true; login id_new; }
dead_end() { chmod 600 .ssh/id_new; chmod 644 .ssh/id_new.pub; login id_new; }
workaround() {
  client -v -o IdentityFile="$PWD/.ssh/id_new" "$(id -un)@127.0.0.1" true 2>&1 | grep -E 'Offering public key|Authentications that can' | sed 's/Permission.*//'
  cat .ssh/id_new.pub >>srv/authorized_keys
  login id_new
}
advice() {
  export SSH_ARGS="-F none -p $PORT -o BatchMode=yes -o IdentityAgent=none -o GlobalKnownHostsFile=/dev/null -i $PWD/.ssh/id_new -o UserKnownHostsFile=$PWD/.ssh/known_hosts"; ssh() { command ssh $SSH_ARGS "$@"; }; export -f ssh
  try_advice 0 user="$(id -un)" host=127.0.0.1 | tee out; check 'the key is offered' grep -q Offering out
  export HOME=$PWD; touch .ssh/authorized_keys; chmod 777 .ssh .ssh/authorized_keys; advice_text 2 0 >a.sh; check 'modes' sh -c "bash a.sh && test \$(stat -c %a .ssh/authorized_keys) = 600"
}
. "$(dirname "$0")/../harness.sh"
