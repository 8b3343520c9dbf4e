#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb gpg apt-ftparchive gpgv curl" PACKAGES="apt dpkg gnupg apt-utils gpgv curl"
MESSAGE='signatures were invalid: EXPKEYSIG'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() {
  apt_env; deb htop 3.2.2; export GNUPGHOME=$PWD/g; mkdir -m 700 g
  gpg --batch --quiet --faked-system-time 20210101T000000 --passphrase '' --quick-gen-key 'Example Repository <repo@example.com>' rsa2048 sign 1y
  signed_index --faked-system-time 20210601T000000
  gpg --export repo@example.com >a/etc/example.gpg
  gpg --batch --quiet --passphrase '' --quick-set-expire "$(gpg --with-colons --list-keys | awk -F: '/^fpr/{print $10; exit}')" 20y
  gpg --armor --export repo@example.com >key.asc
  printf 'deb [signed-by=%s/a/etc/example.gpg] file:%s/repo ./\n' "$PWD" "$PWD" >a/etc/sources.list
}
provoke() { shown apt-get update; }
dead_end() { shown apt-get clean; rm -rf a/state/lists; mkdir -p a/state/lists/partial; shown apt-get update; }
workaround() { gpg --dearmor --yes -o a/etc/example.gpg key.asc; shown apt-get update; }
cleanup() { GNUPGHOME=$PWD/g gpgconf --kill all; }
advice() {
  sudo() { "$@"; }; export -f sudo; mkdir -p a/etc/trusted.gpg.d; cp a/etc/example.gpg a/etc/trusted.gpg.d/
  for n in 0 1; do advice_text 0 $n | sed "s#/etc/apt#$PWD/a/etc#g" >a$n.sh; bash a$n.sh >out$n; done
  check 'the key file is named' grep -q example.gpg out0; check 'the date is shown' grep -q 'expired: 2022' out1
  try_advice 1 key-url="file://$PWD/key.asc" keyring="$PWD/a/etc/example.gpg" >out; check 'it is gone' sh -c '! grep -q EXPKEYSIG out'
}
. "$(dirname "$0")/../harness.sh"
