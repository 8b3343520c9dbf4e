# DSNs whose driver this PHP has not loaded.
TOOL=php
NEEDS=php
PACKAGES="php-cli php-sqlite3"
MESSAGE='could not find driver'
DEAD_END=3
WORKAROUND=2
tool_version() { php -r 'echo "PHP ", PHP_VERSION;'; }
bare() { php -n -d extension=pdo "$@"; }
setup() {
  printf "<?php\n\$db = new PDO('mysql:host=db;dbname=shop', 'shop', 'secret');\n" > mysql.php
  printf "<?php\n\$db = new PDO('pgsql:host=db;dbname=shop', 'shop', 'secret');\n" > pg.php
  printf "<?php\n\$db = new PDO('sqlite::memory:');\necho \$db->query('select 1')->fetchColumn(), \"\\\\n\";\n" > lite.php
}
provoke() { bare mysql.php; bare pg.php; }
dead_end() { sed -i 's/host=db/host=127.0.0.1/' mysql.php; bare mysql.php; }
workaround() { bare -d extension=pdo_sqlite lite.php; }
advice() {
  mkdir bin; printf '#!/bin/sh\n[ "$1" = update ] || exec apt-cache show "$3"\n' > bin/apt-get; chmod +x bin/apt-get
  PATH=$PWD/bin:$PATH try_advice 0 driver=mysql | tee out.txt | grep -E '^(::|PDO|pdo)'
  check 'the package exists' grep -q '^Package: php-mysql' out.txt
  advice_text 1 0; advice_text 1 1
  try_advice 2 | tee drivers.txt; check 'the drivers are listed' grep -q sqlite drivers.txt
}
. "$(dirname "$0")/../harness.sh"
