TOOL=bash
NEEDS=bash
PACKAGES=bash
MESSAGE='integer expression expected'
DEAD_END=0 WORKAROUND=1
tool_version() { bash --version | sed -n '1s/.*version \([0-9]*\.[0-9]*\.[0-9]*\).*/bash \1/p'; }
setup() {
  cat > check.sh <<'X'
load=3.5
if [ $load -gt 3 ]; then echo high; else echo low; fi
count=$(true)
if [ "$count" -gt 3 ]; then echo many; else echo few; fi
X
}
provoke() { bash check.sh; }
dead_end() { sed -i 's/\[ $load/[ "$load"/' check.sh; bash check.sh; }
workaround() { printf 'count=$(true)\nn=${count:-0}; case ${n#-} in ""|*[!0-9]*) echo "not a number: $n" >&2; exit 1;; esac; if [ "$n" -gt 3 ]; then echo many; else echo few; fi\n' > check.sh; bash check.sh; }
. "$(dirname "$0")/../harness.sh"
