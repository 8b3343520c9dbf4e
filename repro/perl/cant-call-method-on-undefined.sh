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
advice() {
  { echo 'my $self = bless {}, "Cart";'; advice_text 1 0; } > dump.pl; check 'the class is shown' sh -c 'perl dump.pl 2>&1 | grep -q "^Cart"'
  if perl -MDBI -MDBD::SQLite -e1 2>/dev/null; then { echo 'use DBI; my ($dsn, $user, $password) = ("dbi:SQLite:dbname=:memory:", "", "");'; advice_text 0 0; echo 'print ref $dbh;'; } > db.pl; check 'it connects' sh -c 'perl db.pl | grep -q DBI'; fi
  perl -MCarp::Always -e1 2>/dev/null || return 0
  try_advice 2 --exit 255 --exit 9 script=orders.pl
}
. "$(dirname "$0")/../harness.sh"
