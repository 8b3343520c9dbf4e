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
advice() {
  sudo() { "$@"; }; export -f sudo
  deb htop 3.2.2; printf 'deb [trusted=yes] file:%s/repo ./\n' "$PWD" >a/etc/sources.list; (cd repo && apt-ftparchive packages . >Packages); apt-get -q update
  hold dpkg/lock-frontend 3; try_advice 0 package='-s htop'
  command -v ps && hold dpkg/lock 5 && advice_text 1 0 pid="$(cat holder.pid)" >p.sh && check 'names the holder' bash p.sh
}
. "$(dirname "$0")/../harness.sh"
