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
advice() {
  cp cache/*1.tmp . ; mkdir out; printf 'x' >data
  try_advice 0 dir=cache pattern='*.tmp'
  check 'the files are gone' test -z "$(ls cache)"
  mkdir cache/old; touch cache/a.log cache/old/b.log
  for f in session-*.tmp; do mv "$f" "${f%.tmp}.log"; done
  try_advice 1 dir=cache pattern='*.log' target-dir=out
  check 'all were copied and packed' test "$(ls out | wc -l)" = "$(ls session-*.log | wc -l)" -a -e cache/a.log.gz -a -e cache/old/b.log
  export HUGE; HUGE=$(head -c 110000 /dev/zero | tr '\0' x)
  try_advice 2 file=data url=file://"$PWD"/data
  check 'the large variable is named' grep -q '^HUGE 110000' "$ADVICE_OUT"
}
. "$(dirname "$0")/../harness.sh"
