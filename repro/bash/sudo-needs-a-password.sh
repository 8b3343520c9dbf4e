#!/usr/bin/env bash
TOOL=sudo NEEDS="sudo visudo setpriv unshare mount" PACKAGES="sudo util-linux mount"
MESSAGE='sudo: a password is required'
DEAD_END=0 WORKAROUND=1
# Rules of its own that only this script sees.
if [ -z "${OWN_RULES:-}" ]; then
  unshare -m --propagation private mount -t tmpfs tmpfs /etc/sudoers.d 2>/dev/null || { echo "::skipped:: no file system of its own can be mounted here"; exit 77; }
  OWN_RULES=1 exec unshare -m --propagation private bash "$0"
fi
mount -t tmpfs -o mode=755 tmpfs /etc/sudoers.d
tool_version() { sudo -V | head -n 1 | sed 's/ version//; s/^S/s/'; }
as() { setsid -w setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups "$@" </dev/null; }
setup() { chmod 755 .; rm -f /etc/sudoers.d/*; echo 'nobody ALL=(ALL:ALL) ALL' >/etc/sudoers.d/asks; chmod 440 /etc/sudoers.d/asks; }
provoke() { as sudo id -u; }
dead_end() { as sudo -n id -u; }
workaround() { echo 'nobody ALL=(root) NOPASSWD: /usr/bin/id -u' >/etc/sudoers.d/nobody; as sudo /usr/bin/id -u | grep -x 0; }
advice() {
  try_advice 1 user=nobody command='/usr/bin/id -u'
  check 'it runs' as sudo /usr/bin/id -u; if as sudo /usr/bin/id -g; then echo '::fault:: advice: more than that is allowed'; fi
}
. "$(dirname "$0")/../harness.sh"
