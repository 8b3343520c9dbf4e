TOOL=systemd
NEEDS="systemctl unshare journalctl"
PACKAGES="systemd util-linux"
MESSAGE='Start request repeated too quickly'
DEAD_END=0 WORKAROUND=0
tool_version() { systemd_version; }
. "$(dirname "$0")/manager.bash"
setup() {
  mkdir -p units; printf '#!/bin/bash\n[ -f "$(dirname "$0")/config.yaml" ] || { echo "config.yaml: no such file" >&2; exit 1; }\nexec sleep 5\n' > api.sh; chmod +x api.sh
  printf '[Unit]\nDescription=API\n\n[Service]\nExecStart=%s/api.sh\nRestart=always\nRestartSec=100ms\n' "$PWD" > units/api.service
  sed 's/API/Poller/' units/api.service > units/poller.service
}
log='journalctl --no-pager -q -o short --user-unit api --user-unit poller | grep -v Consumed'
provoke() { session "systemctl --user start api poller; sleep 2; echo '$ journalctl --user -u api -u poller'; $log; echo '$ systemctl --user start api'; systemctl --user start api"; }
dead_end() { session "systemctl --user start api; sleep 1.2; systemctl --user start api; sleep 0.2; $log"; }
workaround() { session "touch config.yaml; systemctl --user reset-failed; systemctl --user start api; sleep 0.5; systemctl --user is-active api && $log"; }
advice() {
  advice_text 0 0 unit=api | sed 's/sudo journalctl -u/journalctl --user-unit/; s/ -b / /' >a.sh; advice_text 0 1 unit=api | sed 's/sudo systemctl/systemctl --user/g' >b.sh
  session 'systemctl --user start api; sleep 2; . ./a.sh; touch config.yaml; . ./b.sh; echo "started $?"' >out; check 'the first failure' grep -q 'Main process exited' out; check 'starts' grep -q 'started 0' out
}
. "$(dirname "$0")/../harness.sh"
