TOOL=gdb
NEEDS="gdb setpriv strace"
PACKAGES="gdb util-linux strace"
MESSAGE='ptrace: '
DEAD_END=0 WORKAROUND=0
tool_version() { gdb --version | sed -n '1s/.* \([0-9.]*\)\(-[0-9]*\)\?$/gdb \1/p' | grep . || echo "gdb $(gdb --version | sed -n '1s/.*(Debian \([0-9.]*\).*/\1/p')"; }
user() { setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent "$@"; }
provoke() {
  sleep 30 & local p=$!
  echo '$ gdb -p '$p
  user gdb -nx -q -batch -p $p -ex bt
  echo '$ strace -p '$p
  user strace -p $p 2>&1 | head -2
  kill $p
}
dead_end() { sleep 30 & local p=$!; user gdb -nx -q -batch -ex 'set sysroot /' -ex "attach $p"; kill $p; }
workaround() { sleep 30 & local p=$!; gdb -nx -q -batch -p $p -ex 'info inferiors' 2>&1 | tail -4; kill $p; }
advice() {
  sleep 30 & p=$!
  mkdir stubs; printf '#!/bin/sh\nexec "$@"\n' >stubs/sudo; chmod +x stubs/sudo
  PATH=$PWD/stubs:$PATH try_advice 0 --exit 1 pid=$p >out; cat out; check 'attached' grep -q "Attaching to process $p" out; check 'not denied' bash -c '! grep -q "not permitted" out'; check 'the tracer is shown' grep -q TracerPid out
  kill $p
  cp /bin/true prog; try_advice 1 program=prog arguments=-x; check 'traced' grep -q exit_group trace.txt
}
. "$(dirname "$0")/../harness.sh"
