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
. "$(dirname "$0")/../harness.sh"
