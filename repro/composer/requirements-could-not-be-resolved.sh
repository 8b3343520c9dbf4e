# shellcheck shell=bash
# A package that asks for another PHP, an extension that is missing, two packages that exclude each other.
TOOL=composer
NEEDS="composer php"
PACKAGES="composer php-cli php-curl"
MESSAGE="Your requirements could not be resolved to an installable set of packages."
DEAD_END=0
WORKAROUND=0
tool_version() { composer --version 2>/dev/null | cut -d' ' -f1,3; }
setup() {
  export HOME=$PWD COMPOSER_HOME=$PWD/.composer COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_NO_INTERACTION=1 COMPOSER_DISABLE_NETWORK=1 COMPOSER_CACHE_DIR=$PWD/.cache
  lay_out
}
# name version json: a package of the project's own repository
package() { mkdir -p "packages/$1-$2"; printf '{"name": "%s", "version": "%s", "require": %s}\n' "$1" "$2" "$3" > "packages/$1-$2/composer.json"; }
project() { printf '{"name": "example/shop", "license": "proprietary", "repositories": [{"type": "path", "url": "packages/*/*", "options": {"symlink": false}}, {"packagist.org": false}], "require": %s}\n' "$1" > composer.json; }
lay_out() {
  package acme/http 1.9.0 '{"php": ">=8.0"}'; package acme/http 2.1.0 '{"php": ">=8.0"}'
  package acme/rest 3.0.0 '{"acme/http": "^1.5"}'; package acme/auth 5.2.0 '{"acme/http": "^2.0"}'; package acme/auth 4.8.0 '{"acme/http": "^1.0"}'
  package acme/image 1.0.0 '{"ext-imagick": "*", "php": ">=9.0"}'
  project '{"acme/rest": "3.0.0", "acme/auth": "^5.0"}'
}
provoke() { composer update --no-ansi; }
# -W lets locked packages move, the two ranges still have nothing in common; another package asks for a PHP that is not there
dead_end() { composer update -W; project '{"acme/image": "^1.0"}'; composer update -W; }
workaround() { project '{"acme/rest": "3.0.0", "acme/auth": ">=4.8"}'; composer update -W; }
advice() {
  project '{"acme/rest": "3.0.0"}'; composer update -q
  try_advice 0 --exit 1 --exit 2 package=acme/http version=2.1.0 | tee why.txt
  check 'the blocker is named' grep -q 'acme/rest.*acme/http.*1.5' why.txt
  check 'a version that fits is taken' sh -c "$(advice_text 0 1 package=acme/auth version=4.8.0)"
  mkdir bin; printf '#!/bin/sh\n[ "$1" = update ] || exec apt-cache show "$3"\n' > bin/apt-get; chmod +x bin/apt-get
  PATH=$PWD/bin:$PATH try_advice 1 extension=imagick | grep -E '^(::|Package)'
  try_advice 2 php-version=8.2.10; check 'the platform is set' grep -q '"php": "8.2.10"' composer.json
}
. "$(dirname "$0")/../harness.sh"
