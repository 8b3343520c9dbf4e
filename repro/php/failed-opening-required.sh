#!/usr/bin/env bash
TOOL=php NEEDS="php" PACKAGES="php-cli"
MESSAGE='Failed opening required'
DEAD_END=0 WORKAROUND=0
tool_version() { php -r 'echo "PHP ", PHP_VERSION, "\n";'; }
setup() { mkdir -p public config vendor-of-ours; echo '<?php return ["name" => "shop"];' > config/settings.php; echo "<?php \$s = require './config/settings.php'; echo \$s['name'], PHP_EOL;" > public/index.php; echo "<?php require __DIR__ . '/vendor/autoload.php';" > job.php; }
provoke() { php job.php; cd public && php index.php; }
dead_end() { cd public && php -d include_path=.. index.php; }
workaround() { sed -i "s#'./config#__DIR__ . '/../config#" public/index.php; cd public && php index.php; }
advice() {
  advice_text 1 0 > public/a.php; check 'the file is found from anywhere' sh -c 'cd / && php "$1"' - "$PWD/public/a.php"
  try_advice 2 path=config/settings.php
  command -v composer >/dev/null && { echo '{}' > composer.json; export COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_HOME=$PWD/home; try_advice 0; check 'the autoloader is there' test -f vendor/autoload.php; }
}
. "$(dirname "$0")/../harness.sh"
