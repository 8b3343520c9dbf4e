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
. "$(dirname "$0")/../harness.sh"
