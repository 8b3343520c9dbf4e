# shellcheck shell=bash
# A function of an extension that this PHP does not have loaded.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-mbstring"
MESSAGE="Call to undefined function"
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  printf '<?php\n$config = gmp_init("42");\necho gmp_strval($config), "\\n";\n' > sum.php
  printf '<?php\nnamespace App;\n\necho slugify("Green Tea");\n' > slug.php
  PHP="php -n -d display_errors=0 -d log_errors=1 -d error_log="
}
provoke() { $PHP sum.php; }
# a php.ini that PHP does not read changes nothing
dead_end() { echo 'extension=gmp' > php.ini; $PHP sum.php; $PHP slug.php; }
workaround() { sed -i -e 's/gmp_init("42")/function_exists("gmp_init") ? gmp_init("42") : 42/' -e 's/gmp_strval(\$config)/(string) $config/' sum.php; $PHP sum.php; }
. "$(dirname "$0")/../harness.sh"
