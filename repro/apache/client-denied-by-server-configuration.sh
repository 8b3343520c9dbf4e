#!/usr/bin/env bash
PATH=$PATH:/usr/sbin
TOOL=apache2 NEEDS="apache2 curl python3" PACKAGES="apache2 curl python3"
MESSAGE='client denied by server configuration'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apache.bash"
tool_version() { apache_version; }
setup() { PORT=$(free_port); }
site() { LOAD='authz_host' conf <<<"ServerName shop.example.com
Listen 127.0.0.1:$PORT
<Directory />
  Require all denied
</Directory>
${1:-}"; echo hi >htdocs/index.html; chmod 644 htdocs/index.html; httpd -k start; wait_for 5 started; : >error.log; }
provoke() { site; get "http://127.0.0.1:$PORT/index.html"; get "http://127.0.0.1:$PORT/admin/"; log; return 1; }
dead_end() { site; chmod -R 777 htdocs; get "http://127.0.0.1:$PORT/index.html"; log; return 1; }
workaround() { site "<Directory \"$PWD/htdocs\">
  Require all granted
</Directory>"; get "http://127.0.0.1:$PORT/index.html"; log; test "$(cat body)" = hi; }
advice() {
  sudo() { "$@"; }; systemctl() { echo "$@"; }; a2enmod() { echo "$@"; }; setsebool() { echo "$@"; }; apache2ctl() { case $1 in configtest) apache2 -f "$PWD/httpd.conf" -t ;; *) apache2 -f "$PWD/httpd.conf" "$@" ;; esac; }; apachectl() { apache2ctl "$@"; }; sysctl() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl a2enmod setsebool apache2ctl apachectl sysctl docker
  site "$(advice_text 0 0 directory="$PWD/htdocs" 2>/dev/null)"; advice_text 0 0 directory="$PWD/htdocs"; check '200' test "$(get "http://127.0.0.1:$PORT/index.html")" = 200; advice_text 0 1 | bash || echo '::fault:: configtest'
  printf '<Directory />\n  Order allow,deny\n' >htdocs/old.conf; printf 'Deny from all\n' >htdocs/.htaccess
  advice_text 1 0 | sed "s#/etc/apache2#htdocs#" | bash | grep 'old.conf:2' || echo '::fault:: grep'; advice_text 1 1 document-root=htdocs | bash | grep htaccess:1 || echo '::fault:: grep'; rm htdocs/old.conf htdocs/.htaccess; try_advice 1 document-root=htdocs
  try_advice 2 proxy-address=127.0.0.1; { echo "LoadModule remoteip_module $MODS/mod_remoteip.so"; advice_text 2 1 proxy-address=127.0.0.1; } >>httpd.conf; check 'configtest' httpd -t; LOAD='authz_host remoteip' conf <<<"ServerName a
  Listen 127.0.0.1:$PORT"
}
. "$(dirname "$0")/../harness.sh"
