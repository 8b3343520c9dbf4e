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
. "$(dirname "$0")/../harness.sh"
