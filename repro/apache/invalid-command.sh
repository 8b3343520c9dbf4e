#!/usr/bin/env bash
PATH=$PATH:/usr/sbin
TOOL=apache2 NEEDS="apache2 curl python3" PACKAGES="apache2 curl python3"
MESSAGE='Invalid command '
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/apache.bash"
tool_version() { apache_version; }
setup() { PORT=$(free_port); }
site() { conf <<<"ServerName shop.example.com
Listen 127.0.0.1:$PORT
${1:-}"; httpd -t; }
provoke() { site 'RewriteEngine On'; local rc=$?; site "Header always set X-Frame-Options DENY"; return $rc; }
dead_end() { site 'RewriteEngine On'; httpd -k restart; }
workaround() { LOAD='rewrite headers' site 'RewriteEngine On
Header always set X-Frame-Options DENY'; }
advice() {
  sudo() { "$@"; }; systemctl() { echo "$@"; }; a2enmod() { echo "$@"; }; setsebool() { echo "$@"; }; apache2ctl() { case $1 in configtest) apache2 -f "$PWD/httpd.conf" -t ;; *) apache2 -f "$PWD/httpd.conf" "$@" ;; esac; }; apachectl() { apache2ctl "$@"; }; sysctl() { echo "$@"; }; docker() { echo "$@"; }; export -f sudo systemctl a2enmod setsebool apache2ctl apachectl sysctl docker
  LOAD='rewrite' site 'RewriteEngine On'; try_advice 0 module=rewrite; printf '#LoadModule rewrite_module modules/mod_rewrite.so\n' >im.conf; advice_text 1 0 | sed "s:/usr/local/apache2/conf/httpd.conf:im.conf:" | bash | grep rewrite_module || echo '::fault:: grep'
  site "$(advice_text 1 1 2>/dev/null | sed "s#modules/#$MODS/#")
  RewriteEngine On" || echo '::fault:: LoadModule'; advice_text 1 1; advice_text 2 0
}
. "$(dirname "$0")/../harness.sh"
