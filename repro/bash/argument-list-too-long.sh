TOOL=bash
NEEDS="bash find rm"
PACKAGES="bash findutils coreutils"
MESSAGE='Argument list too long'
DEAD_END=0 WORKAROUND=0
tool_version() { bash --version | sed -n '1s/^GNU bash, version \([0-9.]*\).*/bash \1/p'; }
setup() { mkdir cache; ( cd cache && seq -f 'session-0000000000000000000000000000000000000000-%06g.tmp' 1 3000 | xargs touch ); }
provoke() {
  ulimit -s 256
  echo '$ rm cache/*.tmp'
  bash -c 'rm cache/*.tmp'
  echo '$ ls -l cache/session-*'
  bash -c 'ls -l cache/session-*'
}
dead_end() { ulimit -s 256; bash -c 'rm -rf cache/*'; }
workaround() { ulimit -s 256; find cache -name '*.tmp' -delete && ls cache; }
. "$(dirname "$0")/../harness.sh"
