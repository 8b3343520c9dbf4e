#!/usr/bin/env bash
TOOL=apache NEEDS="apache2 unshare hostname curl python3" PACKAGES="apache2 util-linux hostname curl python3"
MESSAGE="AH00558: apache2: Could not reliably determine"
DEAD_END=0 WORKAROUND=1
PATH=$PATH:/usr/sbin
. "$(dirname "$0")/apache.bash"
unshare --uts true 2>/dev/null || { echo "::skipped:: no namespace for a host name of its own can be made here"; exit 77; }
tool_version() { apache_version; }
setup() { PORT=$(free_port); echo "Listen 127.0.0.1:$PORT" | conf; }
named() { unshare --uts sh -c 'hostname shop-without-domain; exec "$@"' sh "$@"; }
provoke() { named apache2 -f "$PWD/httpd.conf" -t; }
dead_end() { printf 'Listen 127.0.0.1:%s\n<VirtualHost *:%s>\n  ServerName shop.example.com\n</VirtualHost>\n' "$PORT" "$PORT" | conf; named apache2 -f "$PWD/httpd.conf" -t; }
workaround() { printf 'ServerName localhost\nListen 127.0.0.1:%s\n' "$PORT" | conf; named apache2 -f "$PWD/httpd.conf" -t; }
advice() {
  mkdir -p etc/conf-available bin; echo "IncludeOptional $PWD/etc/conf-enabled/*.conf" >>httpd.conf; mkdir etc/conf-enabled
  printf '#!/bin/sh\nexec "$@"\n' >bin/sudo; printf '#!/bin/sh\n[ "$1" = configtest ] && exec apache2 -f %s/httpd.conf -t; exec apache2 -f %s/httpd.conf -k "$1"\n' "$PWD" "$PWD" >bin/apache2ctl
  printf '#!/bin/sh\nln -s ../conf-available/$1.conf %s/etc/conf-enabled/\n' "$PWD" >bin/a2enconf; chmod +x bin/*; export PATH=$PWD/bin:$PATH
  advice_text 0 0 >c.sh; check 'the syntax is checked' bash c.sh
  httpd; for n in 0 1 2; do advice_text 1 $n | sed "s#/etc/apache2#$PWD/etc#"; done >s.sh; check 'name is set' named bash -e s.sh
  named apache2 -f "$PWD/httpd.conf" -t >out 2>&1; check 'the notice is gone' sh -c '! grep -q AH00558 out'
}
. "$(dirname "$0")/../harness.sh"
