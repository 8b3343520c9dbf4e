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
. "$(dirname "$0")/../harness.sh"
