# shellcheck shell=bash
# A missing semicolon, a missing brace.
TOOL=php
NEEDS="php"
PACKAGES="php-cli"
MESSAGE="PHP Parse error:  syntax error, unexpected"
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
setup() {
  printf '<?php\n$name = "Ada"\necho $name, "\\n";\n' > name.php
  printf '<?php\nif (true) {\n    echo "open\\n";\n' > brace.php
}
# chained to another exception, its own text stands first
provoke() { $PHP name.php; printf '<?php\ntry { require "name.php"; } catch (ParseError $e) { throw new RuntimeException("boot failed", 0, $e); }\n' > boot.php; $PHP boot.php; }
# error settings made by the script come too late: it is not compiled
dead_end() { sed -i 's/^<?php/<?php ini_set("display_errors", "1"); error_reporting(E_ALL);/' name.php; $PHP name.php; $PHP brace.php; printf '<?php\nif ($argc > 1 {\n    exit;\n}\n' > paren.php; $PHP paren.php; }
workaround() { sed -i 's/"Ada"$/"Ada";/' name.php; php -l name.php && $PHP name.php; }
advice() {
  export HOME=$PWD COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1
  try_advice 0 --exit 255 path=name.php | tee out.txt
  check 'all bad files are named' sh -c '[ "$(grep -c "^Errors parsing ./" out.txt)" = 2 ]'
  rm brace.php; sed -i 's/"Ada"$/"Ada";/' name.php
  try_advice 0 --exit 1 path=name.php
  printf '{"require": {"php": ">=7"}}\n' > composer.json; composer update -q; try_advice 1
}
. "$(dirname "$0")/../harness.sh"
