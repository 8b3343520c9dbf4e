#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb gpg apt-ftparchive gpgv" PACKAGES="apt dpkg gnupg apt-utils gpgv"
MESSAGE='the public key is not available: NO_PUBKEY'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() {
  apt_env; deb htop 3.2.2; export GNUPGHOME=$PWD/g; mkdir -m 700 g
  gpg --batch --quiet --passphrase '' --quick-gen-key 'Example Repository <repo@example.com>' rsa2048 sign never
  signed_index
  gpg --export repo@example.com >key.gpg; printf 'deb file:%s/repo ./\n' "$PWD" >a/etc/sources.list
}
provoke() { shown apt-get update; }
dead_end() { shown apt-get clean; rm -rf a/state/lists; mkdir -p a/state/lists/partial; shown apt-get update; }
workaround() { shown gpg --show-keys --with-fingerprint key.gpg | sed 's/[0-9A-F]\{4\} /XXXX /g'; cp key.gpg "$PWD/example-archive-keyring.gpg"; printf 'deb [signed-by=%s/example-archive-keyring.gpg] file:%s/repo ./\n' "$PWD" "$PWD" >a/etc/sources.list; shown apt-get update; }
cleanup() { GNUPGHOME=$PWD/g gpgconf --kill all; }
advice() {
  sudo() { "$@"; }; export -f sudo
  gpg --armor --export repo@example.com >key.asc
  for n in 0 1 2 3; do advice_text 0 $n name=shop key-url=file://$PWD/key.asc repository-url=file:$PWD/repo suite=./ component=; done | sed "s#/etc/apt#$PWD/a/etc#g; s# *' |#' |#; s#sudo ##g" >a.sh
  bash -e a.sh; check 'key and source are set up' test $? = 0; : >a/etc/sources.list; advice_text 0 4 | sed 's/sudo //' >u.sh; bash u.sh 2>&1 | tee out; check 'the key is found' sh -c '! grep -q NO_PUBKEY out'
  advice_text 1 0 | sed "s#/etc/apt/#$PWD/a/etc/#" >g.sh; check 'finds it' bash g.sh
}
. "$(dirname "$0")/../harness.sh"
