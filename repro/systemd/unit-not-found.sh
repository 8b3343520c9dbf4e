TOOL=systemctl
NEEDS="systemctl unshare"
PACKAGES="systemd util-linux"
MESSAGE='.service not found'
DEAD_END=0 WORKAROUND=0
tool_version() { systemd_version; }
. "$(dirname "$0")/manager.bash"
setup() { mkdir -p units; printf '[Service]\nExecStart=/bin/sleep 5\n' > worker.service; }
provoke() { session "echo '$ systemctl --user start worker'; systemctl --user start worker; echo '$ systemctl --user enable reports.timer'; systemctl --user enable reports.timer; echo '$ systemctl --user restart mailer.service'; systemctl --user restart mailer.service; systemctl --user status worker --no-pager"; }
dead_end() { session 'chmod +x worker.service; systemctl --user start worker'; }
workaround() { session 'cp worker.service units/; systemctl --user daemon-reload; systemctl --user start worker && systemctl --user is-active worker'; }
advice() {
  advice_text 0 0 name=dbus | sed 's/systemctl/& --user/' >a.sh; advice_text 1 2 unit=worker.service | sed 's/sudo systemctl/systemctl --user/g; s/--now/--now --runtime/' >c.sh; printf '[Unit]\nDescription=w\n[Service]\nExecStart=/bin/sleep 5\n[Install]\nWantedBy=default.target\n' >worker.service
  advice_text 1 0 unit=worker.service | sed "s#sudo ##; s#/etc/systemd/system/#$PWD/units/#" >b.sh; advice_text 1 1 unit=worker.service | sed "s#/etc/systemd/system/#$PWD/units/#; s/verify/--user verify/" >v.sh
  session '. ./b.sh; . ./v.sh; echo "verified $?"; . ./c.sh; systemctl --user is-active worker' >out 2>&1; check 'no mistake' grep -q 'verified 0' out; check 'runs' grep -qx active out
  advice_text 0 1 package=systemd >p.sh; check 'lists' bash p.sh
}
. "$(dirname "$0")/../harness.sh"
