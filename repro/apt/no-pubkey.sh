#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb gpg apt-ftparchive gpgv" PACKAGES="apt dpkg gnupg apt-utils gpgv"
MESSAGE='the public key is not available: NO_PUBKEY'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() {
  apt_env; deb htop 3.2.2; export GNUPGHOME=$PWD/g; mkdir -m 700 g
  gpg --batch --quiet --passphrase '' --quick-gen-key 'Example Repository <repo@example.com>' rsa2048 sign never
  (cd repo && apt-ftparchive packages . >Packages && apt-ftparchive -o APT::FTPArchive::Release::Suite=stable release . >../Release && mv ../Release . && gpg --batch --clearsign -o InRelease Release)
  gpg --export repo@example.com >key.gpg; printf 'deb file:%s/repo ./\n' "$PWD" >a/etc/sources.list
}
provoke() { shown apt-get update; }
dead_end() { shown apt-get clean; rm -rf a/state/lists; mkdir -p a/state/lists/partial; shown apt-get update; }
workaround() { shown gpg --show-keys --with-fingerprint key.gpg | sed 's/[0-9A-F]\{4\} /XXXX /g'; cp key.gpg "$PWD/example-archive-keyring.gpg"; printf 'deb [signed-by=%s/example-archive-keyring.gpg] file:%s/repo ./\n' "$PWD" "$PWD" >a/etc/sources.list; shown apt-get update; }
cleanup() { GNUPGHOME=$PWD/g gpgconf --kill all; }
. "$(dirname "$0")/../harness.sh"
