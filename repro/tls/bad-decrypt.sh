#!/usr/bin/env bash
TOOL=openssl NEEDS="openssl" PACKAGES="openssl"
MESSAGE='bad decrypt'
DEAD_END=0 WORKAROUND=0
tool_version() { openssl version | cut -d" " -f1,2; }
setup() { echo 'secret of the shop, twenty-four bytes and more' > plain.txt; openssl enc -aes-256-cbc -pbkdf2 -pass pass:tea -in plain.txt -out new.enc; openssl enc -aes-256-cbc -md md5 -pass pass:tea -in plain.txt -out old.enc; }
provoke() { openssl enc -d -aes-256-cbc -pbkdf2 -pass pass:coffee -in new.enc -out noise; openssl enc -d -aes-256-cbc -pass pass:tea -in old.enc -out noise; }
# without the check of the padding, noise comes out
dead_end() { openssl enc -d -aes-256-cbc -nopad -pass pass:tea -in old.enc | cmp - plain.txt; openssl enc -d -aes-256-cbc -pass pass:tea -in old.enc -out noise; }
workaround() { openssl enc -d -aes-256-cbc -md md5 -pass pass:tea -in old.enc | cmp - plain.txt; }
# the passphrase is typed at a prompt; here it comes from the environment
openssl() { if [ "${2:-}" = -d ] && [[ "$*" != *-pass* ]]; then command openssl "$@" -pass pass:tea; else command openssl "$@"; fi; }; export -f openssl
advice() {
  try_advice 0 file=new.enc output=new.txt; check 'decrypted' cmp new.txt plain.txt
  try_advice 1 file=old.enc output=old.txt; check 'decrypted as of old' cmp old.txt plain.txt
  try_advice 2 file=new.enc > head.txt; cat head.txt; check 'the salt is seen' grep -q 'S   a   l   t   e   d' head.txt
  PASSPHRASE=$(printf 'tea\r') ; export PASSPHRASE; try_advice 3 > tail.txt; cat tail.txt; check 'the return is seen' grep -qF '\r' tail.txt
}
. "$(dirname "$0")/../harness.sh"
