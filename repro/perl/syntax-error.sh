#!/usr/bin/env bash
TOOL=perl NEEDS="perl" PACKAGES="perl"
MESSAGE="syntax error at "
DEAD_END=0 WORKAROUND=0
tool_version() { perl -e 'printf "Perl %vd\n", $^V'; }
setup() { unset PERL5OPT; printf 'my $total = 3\nprint "total $total\\n";\n' >cart.pl; printf 'sub total {\n    return 1;\nprint total();\n' >open.pl; printf 'print "tea;\n' >quote.pl; }
provoke() { perl cart.pl; local rc=$?; perl open.pl; perl quote.pl; return $rc; }
dead_end() { sed -i '1i no strict;' cart.pl; perl cart.pl; }
workaround() { sed -i 's/= 3$/= 3;/' cart.pl; perl -wc cart.pl && perl cart.pl; }
advice() {
  sed -i 's/= 3$/= 3;/' cart.pl; try_advice 0 file=cart.pl; check 'a wrong file fails' sh -c '! perl -wc open.pl'
  printf 'sub one {\n    return 1;\n}\n' | cat - open.pl >two.pl; advice_text 1 0 file=two.pl count=3 >s.sh; check 'nothing wrong yet' bash s.sh; advice_text 1 0 file=two.pl count=6 >s.sh; check 'now there is' sh -c 'bash s.sh 2>&1 | grep -q "Missing right curly"'; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
