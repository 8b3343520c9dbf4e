# shellcheck shell=bash
# Methods called on nothing and on a plain hash.
TOOL=perl
NEEDS="perl"
PACKAGES="perl"
MESSAGE="Can't call method"
DEAD_END=1
WORKAROUND=0
tool_version() { perl -e 'printf "Perl %vd\n", $^V'; }
setup() {
  cat > orders.pl <<'X'
use strict;
use warnings;
package Store { sub open { return $_[1] eq 'shop.db' ? bless({}, $_[0]) : undef } sub prepare { return "ready\n" } }
package main;
my $db = Store->open('shop.dbb');
print $db->prepare('select 1');
X
  printf 'use strict;\nmy $cart = { n => 1 };\nprint $cart->total;\n' > cart.pl
}
provoke() { perl orders.pl; perl cart.pl; }
dead_end() { sed -i 's/^print .*/my $rows = eval { $db->prepare("select 1") }; print $@; print $rows->fetch;/' orders.pl; perl orders.pl; }
workaround() { sed -i "s/open('shop.dbb')/open('shop.db') or die 'no such database'/" orders.pl; perl orders.pl; }
. "$(dirname "$0")/../harness.sh"
