TOOL=systemctl
NEEDS="systemctl unshare"
PACKAGES="systemd util-linux"
MESSAGE='Failed to connect to bus'
DEAD_END=0 WORKAROUND=0
tool_version() { systemd_version; }
. "$(dirname "$0")/manager.bash"
provoke() { session "echo '$ env -u XDG_RUNTIME_DIR systemctl --user status'; env -u XDG_RUNTIME_DIR -u DBUS_SESSION_BUS_ADDRESS systemctl --user status; echo '$ XDG_RUNTIME_DIR=/run/user/1001 systemctl --user start api'; XDG_RUNTIME_DIR=/run/user/1001 systemctl --user start api"; }
dead_end() { session "env -u XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS= systemctl --user daemon-reexec"; }
workaround() { session 'unset XDG_RUNTIME_DIR; export XDG_RUNTIME_DIR=/run/session; systemctl --user is-system-running || systemctl --user list-units --no-pager --no-legend | head -3'; }
advice() {
  advice_text 0 0 >a.sh; check 'a path' sh -c '. ./a.sh; test "$XDG_RUNTIME_DIR" = "/run/user/$(id -u)"'
  advice_text 0 1 >b.sh; session '. ./b.sh' >out; check 'the manager answers' grep -qi 'state: \(running\|degraded\)' out
}
. "$(dirname "$0")/../harness.sh"
