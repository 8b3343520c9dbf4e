# shellcheck shell=bash
# A function of an extension that this PHP does not have loaded.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-mbstring"
MESSAGE="Call to undefined function"
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
# -n: as in a slim image, no ini file loads the shared extensions
setup() {
  printf '<?php\n$name = mb_strtoupper("Zoë");\necho $name, "\\n";\n' > name.php
  printf '<?php\nnamespace App;\n\necho slugify("Green Tea");\n' > slug.php
  PHP="php -n -d display_errors=0 -d log_errors=1 -d error_log="
}
provoke() { $PHP name.php; }
# a php.ini that PHP does not read changes nothing
dead_end() { echo 'extension=mbstring' > php.ini; $PHP name.php; $PHP slug.php; }
workaround() { $PHP -d extension=mbstring name.php; }
. "$(dirname "$0")/../harness.sh"
