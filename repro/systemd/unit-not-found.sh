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
. "$(dirname "$0")/../harness.sh"
