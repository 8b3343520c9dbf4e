# shellcheck shell=bash
# Output before the first header() call.
TOOL=php
NEEDS="php python3"
PACKAGES="php-cli python3"
MESSAGE="Cannot modify header information - headers already sent by"
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  printf '\xef\xbb\xbf<?php\n$config = ["home" => "/dashboard"];\n' > config.php
  cat > login.php <<'P'
<?php
require 'config.php';
session_start();
header('Location: ' . $config['home']);
exit;
P
  cat > export.php <<'P'
<?php
echo "id,name\n";
header('Content-Type: text/csv');
setcookie('seen', '1');
P
  cat > get.py <<'P'
import sys, urllib.request
class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *a): return None
try:
    r = urllib.request.build_opener(Stay).open(sys.argv[1])
except urllib.error.HTTPError as e:
    r = e
print("status", r.status, "Location", r.headers.get("Location"))
P
  PORT=$(free_port)
  php -d display_errors=0 -d log_errors=1 -d error_log= -d output_buffering=0 -d session.save_path="$PWD" -S 127.0.0.1:"$PORT" >server.log 2>&1 & echo $! > server.pid
  wait_for 5 grep -q started server.log || wait_for 5 python3 -c "import socket; socket.create_connection(('127.0.0.1', $PORT))"
}
cleanup() { kill "$(cat server.pid)"; }
request() { python3 get.py "http://127.0.0.1:$PORT/$1"; sleep 0.2; grep -vE 'Accepted|Closing' server.log; }
provoke() { request login.php; }
# @ hides the warning, the redirect is not sent all the same; another file prints before its header
dead_end() { sed -i 's/^header/@header/' login.php; request login.php; request export.php; }
workaround() { sed -i '1s/^\xef\xbb\xbf//' config.php; request login.php; }
advice() {
  try_advice 0 path=config.php | tee bom.txt
  check 'the BOM is shown' grep -q 'ef bb bf' bom.txt
  check 'and gone' sh -c '[ "$(head -c 5 config.php)" = "<?php" ]'
  { echo '<?php $loggedIn = true;'; advice_text 1 0; } > first.php; check 'compiles and ends' php first.php
  advice_text 2 0 > php.ini; check 'the settings are read' sh -c '[ "$(php -n -c php.ini -r "echo ini_get(\"log_errors\");")" = 1 ]'
}
. "$(dirname "$0")/../harness.sh"
