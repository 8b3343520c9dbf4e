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
advice() {
  export value=$'3 \r'; { advice_text 0 1; echo 'test "$value" -gt 2 || echo BAD'; } >v.sh; check 'the value is a number now' test -z "$(bash v.sh)"
  advice_text 0 0 >p.sh; check 'the CR shows' sh -c 'bash p.sh | grep -q "\^M"'
  advice_text 1 0 >n.sh; check 'counts' test "$(count=4 bash n.sh)" = many; check 'refuses' sh -c '! count=3.5 bash n.sh'; check 'empty is 0' env count= bash n.sh
  advice_text 2 0 >d.sh; check 'decimals' test "$(load=3.6 bash d.sh)$(load=3.4 bash d.sh)" = high
  advice_text 2 1 >w.sh; check 'versions' test "$(have=1.10 want=1.9 bash w.sh)$(have=1.8 want=1.9 bash w.sh)" = '1.10 is 1.9 or newer'
}
. "$(dirname "$0")/../harness.sh"
