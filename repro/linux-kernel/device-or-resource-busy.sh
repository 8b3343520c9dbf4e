TOOL=umount
NEEDS="unshare mount umount fuser"
PACKAGES="util-linux psmisc"
MESSAGE='target is busy'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/-.*//')"; }
private() { mkdir -p mnt/usb; unshare -m --propagation private bash -c 'mount -t tmpfs tmpfs mnt/usb; touch mnt/usb/f; eval "$0"' "$1"; }
provoke() {
  private 'echo "$ umount mnt/usb   (a process works in it)"; ( cd mnt/usb; exec sleep 3 ) & sleep 0.2; umount mnt/usb; kill %1; wait
    echo "$ umount mnt/usb   (a file is open)"; exec 5< mnt/usb/f; umount mnt/usb; echo "$ rmdir mnt/usb"; rmdir mnt/usb'
}
dead_end() { private '( cd mnt/usb; exec sleep 3 ) & sleep 0.2; rm -f mnt/usb/f; sync; umount mnt/usb; kill %1'; }
workaround() { private '( cd mnt/usb; exec sleep 3 ) & sleep 0.2; fuser -M -m mnt/usb 2>/dev/null; kill %1; wait; umount mnt/usb'; }
advice() {
  for n in "0 0" "0 1" "0 2" "1 0"; do advice_text $n mountpoint="$PWD/mnt/usb" | sed 's/sudo //'; done | sed "2a kill %1; wait" >a.sh; private "( cd mnt/usb; exec sleep 3 ) & sleep 0.2; . ./a.sh" 2>&1 | tee out
  if command -v fuser && command -v lsof; then check 'the process is named' sh -c 'test $(grep -c sleep out) -ge 2'; fi; check 'it is gone' sh -c '! grep -q busy out'
  advice_text 2 0 | sed 's/sudo //' >l.sh; check 'lists namespaces' bash l.sh; advice_text 2 1 pid=$$ mountpoint=/ | sed 's/sudo //' >n.sh; check 'looks into one' bash n.sh
}
unshare -m --propagation private true 2>/dev/null || { echo "::skipped:: no private mounts can be made here, as in a chroot"; exit 77; }
. "$(dirname "$0")/../harness.sh"
