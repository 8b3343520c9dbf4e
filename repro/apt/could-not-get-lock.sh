#!/usr/bin/env bash
TOOL=apt NEEDS="apt-get dpkg dpkg-deb python3" PACKAGES="apt dpkg python3"
MESSAGE='E: Could not get lock'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() { NOLOCK=false apt_env; : >dpkg/lock-frontend; : >dpkg/lock; }
hold() { python3 -c "import fcntl,time,sys; f=open(sys.argv[1],'w'); fcntl.lockf(f, fcntl.LOCK_EX); open('held','w').close(); time.sleep($2)" "$1" & echo $! >holder.pid; for _ in $(seq 50); do [ -e held ] && break; sleep 0.1; done; }
provoke() { hold dpkg/lock-frontend 4; shown apt-get install -y htop; local rc=$?; kill "$(cat holder.pid)"; rm held; hold a/state/lists/lock 4; shown apt-get update; return $rc; }
dead_end() { hold dpkg/lock-frontend 4; shown chmod 666 dpkg/lock-frontend; shown apt-get install -y htop; }
workaround() { hold dpkg/lock-frontend 2; shown apt-get -o DPkg::Lock::Timeout=60 -y -f install; }
cleanup() { kill "$(cat holder.pid)"; }
. "$(dirname "$0")/../harness.sh"
