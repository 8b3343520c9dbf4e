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
provoke() { $PHP name.php; }
# error settings made by the script come too late: it is not compiled
dead_end() { sed -i 's/^<?php/<?php ini_set("display_errors", "1"); error_reporting(E_ALL);/' name.php; $PHP name.php; $PHP brace.php; printf '<?php\nif ($argc > 1 {\n    exit;\n}\n' > paren.php; $PHP paren.php; }
workaround() { sed -i 's/"Ada"$/"Ada";/' name.php; php -l name.php && $PHP name.php; }
. "$(dirname "$0")/../harness.sh"
