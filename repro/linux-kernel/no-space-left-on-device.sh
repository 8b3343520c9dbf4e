TOOL=Linux
NEEDS="unshare mount dd df"
PACKAGES="util-linux coreutils"
MESSAGE='No space left on device'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/-.*//')"; }
# a private mount namespace with a small file system
small() { # mount options, commands
  mkdir -p data; unshare -m --propagation private bash -c 'mount -t tmpfs -o "$0" tmpfs data && eval "$1"' "$1" "$2"
}
provoke() {
  echo '$ cp dump.sql data/'
  head -c 300000 /dev/zero > dump.sql
  small size=256k 'cp dump.sql data/; df -h --output=size,used,avail,pcent,target data'
  echo '$ tar -xf assets.tar -C data'
  mkdir a; touch a/f{01..40}; tar -cf assets.tar a
  small size=1m,nr_inodes=20 'tar -xf assets.tar -C data; df -i --output=itotal,iused,ipcent,target data; touch data/again'
}
dead_end() { small size=256k 'dd if=/dev/zero of=data/app.log bs=1k count=250 status=none; exec 7>>data/app.log; rm data/app.log; head -c 100000 /dev/zero > data/next'; }
workaround() { small size=256k 'dd if=/dev/zero of=data/app.log bs=1k count=250 status=none; exec 7>>data/app.log; : > data/app.log; head -c 100000 /dev/zero > data/next && ls -s data'; }
advice() {
  sudo() { "$@"; }; export -f sudo
  dd if=/dev/zero of=app.log bs=1k count=50 status=none; if command -v lsof; then try_advice 0 --exit 1 log-file=app.log; check 'empty' test ! -s app.log; fi
  try_advice 1 path=.
}
unshare -m --propagation private true 2>/dev/null || { echo "::skipped:: no private mounts can be made here, as in a chroot"; exit 77; }
. "$(dirname "$0")/../harness.sh"
