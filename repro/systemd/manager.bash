# shellcheck shell=bash
# A systemd user manager with a journal of its own, in a mount and UTS namespace of its own: nothing of it touches the
# machine. The unit files lie in units/ of the scratch folder; "session COMMANDS" starts the manager, runs the commands in
# its session and stops it.
grep -q ' - cgroup' /proc/self/mountinfo || { echo "::skipped:: no control groups are mounted here, and systemd's manager needs them"; exit 77; }
unshare -m --uts --propagation private mount -t tmpfs tmpfs /run 2>/dev/null || { echo "::skipped:: no private mounts can be made here, as in a container"; exit 77; }
systemd_version() { systemctl --version | awk 'NR==1{print "systemd", $2}'; }
session() {
  unshare -m --uts --propagation private bash -c '
    hostname dev; mount -t tmpfs tmpfs /run; mount -t tmpfs tmpfs /var/log
    mkdir -p /run/systemd/system /run/systemd/journal /run/log/journal /run/session units
    chmod 700 /run/session
    export XDG_RUNTIME_DIR=/run/session HOME=$PWD XDG_CONFIG_HOME=$PWD/config SYSTEMD_UNIT_PATH=$PWD/units: SYSTEMD_PAGER= SYSTEMD_COLORS=0
    unset DBUS_SESSION_BUS_ADDRESS
    mkdir -p $XDG_CONFIG_HOME/systemd; ln -s $PWD/units $XDG_CONFIG_HOME/systemd/user
    unset SYSTEMD_UNIT_PATH
    /lib/systemd/systemd-journald >/dev/null 2>&1 & journald=$!
    for i in $(seq 50); do [ -S /run/systemd/journal/stdout ] && break; sleep 0.1; done
    /lib/systemd/systemd --user --log-target=journal >/dev/null 2>&1 & manager=$!
    for i in $(seq 50); do [ -S /run/session/systemd/private ] && break; sleep 0.1; done
    for i in $(seq 50); do systemctl --user is-system-running 2>/dev/null | grep -qE "running|degraded" && break; sleep 0.1; done
    eval "$1"; rc=$?
    kill $manager $journald; for i in $(seq 30); do kill -0 $manager 2>/dev/null || break; sleep 0.1; done; kill -9 $manager $journald 2>/dev/null
    exit $rc
  ' session "$1"
}
