TOOL=systemd
NEEDS="systemctl unshare journalctl"
PACKAGES="systemd util-linux"
MESSAGE='status=203/EXEC'
DEAD_END=0 WORKAROUND=0
tool_version() { systemd_version; }
. "$(dirname "$0")/manager.bash"
setup() {
  mkdir -p units bin
  printf 'import_orders() { echo imported; }\nimport_orders\n' > bin/importer.sh; chmod +x bin/importer.sh
  printf '[Unit]\nDescription=Order importer\n\n[Service]\nType=oneshot\nExecStart=%s/bin/importer.sh\n' "$PWD" > units/importer.service
  printf '[Unit]\nDescription=Mailer\n\n[Service]\nExecStart=/opt/mailer/bin/mailer --queue default\n' > units/mailer.service
}
log='journalctl --no-pager -q -o short --user-unit importer --user-unit mailer | grep -v Consumed'
provoke() { session "echo '$ systemctl --user start importer mailer'; systemctl --user start importer mailer; sleep 0.3; echo '$ journalctl --user -u importer -u mailer'; $log"; }
dead_end() { session "chmod 777 bin/importer.sh; systemctl --user daemon-reload; systemctl --user restart importer; $log"; }
workaround() { sed -i '1i #!/bin/bash' bin/importer.sh; session "systemctl --user start importer && $log"; }
advice() {
  advice_text 0 0 path=bin/importer.sh >a.sh; check "shows the first line" sh -c "bash a.sh | grep -q import_orders"
  printf '#!/usr/bin/env bash\r\n' >bin/cr.sh; advice_text 1 0 path=bin/importer.sh >b.sh; printf '#! /bin/sh\n' >bin/sh.sh; advice_text 1 0 path=bin/sh.sh >c.sh; check 'the interpreter' bash c.sh
  advice_text 0 1 unit=importer | sed 's/systemctl/& --user/' >d.sh; session ". ./d.sh" >out; check 'ExecStart' grep -q 'ExecStart=.*importer.sh' out
}
. "$(dirname "$0")/../harness.sh"
