TOOL=systemctl
NEEDS="systemctl unshare"
PACKAGES="systemd util-linux"
MESSAGE='System has not been booted with systemd as init system'
DEAD_END=0 WORKAROUND=0
tool_version() { systemctl --version | awk 'NR==1{print "systemd", $2}'; }
# a private /run without systemd in it, as in a container
bare() { unshare -m --propagation private sh -c 'mount -t tmpfs tmpfs /run; '"$1"; }
provoke() {
  echo '$ systemctl restart nginx'
  bare 'systemctl restart nginx'
  echo '$ hostnamectl'
  bare 'hostnamectl'
}
dead_end() { bare 'systemctl daemon-reload; systemctl start nginx --now'; }
setup() { printf '#!/bin/sh\ncase $1 in start) echo "nginx is running" ;; esac\n' > nginx; chmod +x nginx; }
workaround() { bare './nginx start'; }
advice() {
  advice_text 1 0 | sed "s#sudo tee -a /etc/wsl.conf#tee -a $PWD/wsl.conf#" >a.sh; printf '[user]\ndefault=dev' >wsl.conf; bash a.sh; check 'a section of its own' test "$(grep -A1 -Fx '[boot]' wsl.conf)" = "$(printf '[boot]\nsystemd=true')"
}
unshare -m --propagation private true 2>/dev/null || { echo "::skipped:: no private mounts can be made here, as in a chroot"; exit 77; }
. "$(dirname "$0")/../harness.sh"
