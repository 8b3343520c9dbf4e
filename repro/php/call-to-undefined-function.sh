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
advice() {
  export HOME=$PWD COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1
  # installing is left to the package manager: the names are looked up
  mkdir bin; printf '#!/bin/sh\n[ "$1" = update ] || exec apt-cache show "$3"\n' > bin/apt-get; printf '#!/bin/sh\n[ "$1" = mbstring ]\n' > bin/docker-php-ext-install; chmod +x bin/*
  PATH=$PWD/bin:$PATH try_advice 0 extension=mbstring | grep -E '^(::|Loaded|Package)'
  mkdir -p src; printf '<?php\nnamespace App;\n\nfunction slugify(string $s): string { return strtolower($s); }\n' > src/helpers.php
  advice_text 1 0 > composer.json; try_advice 1
  sed -i 's/^echo/require "vendor\/autoload.php";\necho/' slug.php; check 'the own function is there' sh -c 'php slug.php | grep -q "green tea"'
  try_advice 2 extension=ctype; check 'it is declared' grep -q ext-ctype composer.json
}
. "$(dirname "$0")/../harness.sh"
