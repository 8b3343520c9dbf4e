# shellcheck shell=bash
# A module that no folder of @INC holds.
TOOL=perl
NEEDS="perl"
PACKAGES="perl"
MESSAGE="Can't locate JSON/Fancy.pm in @INC"
DEAD_END=0
WORKAROUND=1
tool_version() { perl -e 'printf "Perl %vd\n", $^V'; }
setup() {
  unset PERL5LIB PERL5OPT
  export HOME=$PWD
  mkdir -p lib/JSON lib/Shop
  printf 'package JSON::Fancy;\nuse strict; use warnings;\nsub encode { "{}" }\n1;\n' > lib/JSON/Fancy.pm
  printf 'use strict;\nuse warnings;\nuse JSON::Fancy;\n\nprint JSON::Fancy::encode({}), "\\n";\n' > report.pl
  printf 'use Shop::Cart;\n' > cart.pl
}
provoke() { perl report.pl; }
# since 5.26 the current folder is not in @INC
dead_end() { ( cp -r lib/* . && perl report.pl ); perl cart.pl; }
workaround() { sed -i 's/^use JSON::Fancy;/use FindBin; use lib "$FindBin::Bin\/lib";\nuse JSON::Fancy;/' report.pl; perl report.pl; }
advice() {
  mkdir bin; printf '#!/bin/sh\ntrue\n' > bin/apt-get; printf '#!/bin/sh\n[ "$1" = update ] || echo "libjson-fancy-perl: /usr/share/perl5/$2"\n' > bin/apt-file; printf '#!/bin/sh\n[ "$*" = JSON::Fancy ]\n' > bin/cpanm; chmod +x bin/*
  PATH=$PWD/bin:$PATH try_advice 0 file=JSON/Fancy.pm module=JSON::Fancy
  { advice_text 1 0; cat report.pl; } > own.pl; check 'the own module is found' sh -c 'cd / && perl "$0/own.pl"' "$PWD"
  perl -Mlocal::lib -e1 2>/dev/null || return 0
  try_advice 2; mkdir -p perl5/lib/perl5/JSON; cp lib/JSON/Fancy.pm perl5/lib/perl5/JSON/; check 'PERL5LIB does it' sh -c "$(advice_text 2 0); perl report.pl"
}
. "$(dirname "$0")/../harness.sh"
