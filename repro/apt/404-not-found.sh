#!/usr/bin/env bash
# A mirror on loopback that has replaced a package after the lists were fetched.
TOOL=apt NEEDS="apt-get dpkg-deb apt-ftparchive python3" PACKAGES="apt dpkg apt-utils python3"
MESSAGE='404  Not Found'
DEAD_END=1 WORKAROUND=0
. "$(dirname "$0")/apt.bash"
tool_version() { apt_version; }
setup() {
  apt_env; deb htop 3.2.1
  (cd repo && apt-ftparchive packages . > Packages && apt-ftparchive release . > Release)
  cat > serve.py <<'P'
import http.server, os
class Handler(http.server.SimpleHTTPRequestHandler):
    def send_error(self, code, message=None, explain=None): super().send_error(code, 'Not Found' if code == 404 else message)
    def log_message(self, *args): pass
os.chdir('repo')
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
print(server.server_port, file=open('../port', 'w'), flush=True)
server.serve_forever()
P
  python3 serve.py & echo $! > pid
  wait_for 10 test -s port
  printf 'deb [trusted=yes] http://127.0.0.1:%s/ ./\n' "$(cat port)" > a/etc/sources.list
  apt-get -q update
  sleep 1.2; rm repo/htop_3.2.1_all.deb; deb htop 3.2.2
  (cd repo && apt-ftparchive packages . > Packages && apt-ftparchive release . > Release)
}
provoke() { shown apt-get install -y --download-only htop; printf 'deb [trusted=yes] http://127.0.0.1:%s/debian buster main\n' "$(cat port)" > a/etc/sources.list; shown apt-get -q update; }
dead_end() { shown apt-get clean; shown apt-get install -y --download-only htop; }
workaround() { shown apt-get -q update && shown apt-get install -y --download-only htop; }
cleanup() { kill "$(cat pid)"; }
advice() {
  sudo() { "$@"; }; export -f sudo
  try_advice 0 package='-d htop'
  advice_text 1 0 >a.sh; advice_text 1 1 >b.sh; S=$PWD/a/etc/sources.list; sed -i "s#/etc/apt/sources.list#$S#; s#^sudo ##" a.sh b.sh
  printf 'deb http://deb.debian.org/debian buster main\ndeb http://security.debian.org/debian-security buster/updates main\n' >$S; bash a.sh; check 'Debian archive' test "$(cat $S)" = 'deb http://archive.debian.org/debian buster main'
  printf 'deb http://us.archive.ubuntu.com/ubuntu impish main\ndeb http://security.ubuntu.com/ubuntu impish-security main\n' >$S; bash b.sh; check 'Ubuntu archive' test "$(grep -c '//old-releases.ubuntu.com/' $S)" = 2
}
. "$(dirname "$0")/../harness.sh"
