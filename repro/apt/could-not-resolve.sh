#!/usr/bin/env bash
TOOL=apt NEEDS="unshare apt-get dpkg dpkg-deb apt-ftparchive" PACKAGES="apt dpkg apt-utils"
MESSAGE="Could not resolve 'deb.example.invalid'"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() { apt_env; echo 'deb [trusted=yes] http://deb.example.invalid/debian bookworm main' >a/etc/sources.list; }
provoke() { shown apt-get update; sed -i 's/example.invalid/debian.org/' a/etc/sources.list; unshare -rn apt-get update; return 1; }
dead_end() { shown apt-get clean; shown apt-get update; }
workaround() { deb htop 3.2.2; index; }
advice() {
  sudo() { "$@"; }; export -f sudo
  advice_text 0 0 >a.sh; check 'runs' bash a.sh; advice_text 1 0 dns-server=10.0.0.2 >d.json; check 'JSON' python3 -m json.tool d.json
  advice_text 2 0 proxy-host=proxy.example proxy-port=3128 | sed "s#sudo tee /etc/apt#tee $PWD/a/etc#" >b.sh; bash b.sh; check 'apt reads it' sh -c 'apt-config dump | grep -q proxy.example'
  rm a/etc/apt.conf.d/*; advice_text 2 1 >c.sh; bash c.sh; check 'update fails now' test $? = 100
}
. "$(dirname "$0")/../harness.sh"
