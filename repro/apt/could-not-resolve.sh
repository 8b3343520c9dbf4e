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
. "$(dirname "$0")/../harness.sh"
