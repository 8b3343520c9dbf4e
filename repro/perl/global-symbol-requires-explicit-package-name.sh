# shellcheck shell=bash
# A variable that was never declared, or declared in an inner block, under use strict.
TOOL=perl
NEEDS="perl"
PACKAGES="perl"
MESSAGE="Global symbol"
DEAD_END=0
WORKAROUND=0
tool_version() { perl -e 'printf "Perl %vd\n", $^V'; }
setup() {
  unset PERL5LIB PERL5OPT
  printf 'use strict;\nuse warnings;\n\nmy @items = (3, 4);\nfor my $i (@items) {\n    my $total += $i;\n}\nprint "total: $total\\n";\n' > total.pl
  printf 'use strict;\nmy %%price = (tea => 3);\nprint $prices{tea};\n' > price.pl
}
provoke() { perl total.pl; }
# no warnings is another pragma than no strict
dead_end() { sed -i 's/^use warnings/no warnings/' total.pl; perl total.pl; perl price.pl; }
workaround() { sed -i -e 's/    my \$total/    $total/' -e 's/^my @items/my $total = 0;\n&/' total.pl; perl total.pl; }
advice() {
  { echo 'use strict; my @items = (3, 4);'; advice_text 0 0; } > sum.pl; check 'it sums' sh -c 'perl sum.pl | grep -qx "total: 7"'
  try_advice 1 --exit 255 script=total.pl
  try_advice 1 script=sum.pl
}
. "$(dirname "$0")/../harness.sh"
