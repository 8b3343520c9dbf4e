# shellcheck shell=bash
# composer.json was edited by hand and the lock file was not.
TOOL=composer
NEEDS="composer php"
PACKAGES="composer php-cli php-curl"
MESSAGE="is not present in the lock file"
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
  package acme/http 1.9.0 '{}'; package acme/mail 2.0.0 '{}'
  project '{"acme/http": "^1.0"}'; composer update -q
  project '{"acme/http": "^1.0", "acme/mail": "^2.0"}'
}
provoke() { project '{"acme/http": "^2.0"}'; composer install --no-ansi; project '{"acme/http": "^1.0", "acme/mail": "^2.0"}'; composer install --no-ansi; }
# a clean vendor folder is filled from the same lock file
dead_end() { rm -rf vendor; composer install --no-ansi --no-scripts; }
workaround() { composer update acme/mail --no-ansi && composer install --no-ansi; }
advice() {
  git init -q .; git config user.email dev@example.com; git config user.name Dev; git add composer.lock; git commit -qm Start; git branch -M main
  try_advice 0 package=acme/mail; check 'install works again' composer install
  echo '<<<<<<< HEAD' >> composer.lock
  try_advice 1 target-branch=main package=acme/mail; check 'install works again' composer install
}
. "$(dirname "$0")/../harness.sh"
