# shellcheck shell=bash
# A class that no autoloader rule maps to a file.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-mbstring"
MESSAGE='PHP Fatal error:  Uncaught Error: Class "App\Service\Mailer" not found'
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  mkdir -p src/Services public
  printf '<?php\nnamespace App\\Service;\n\nclass Mailer\n{\n    public function send(): string { return "sent"; }\n}\n' > src/Services/Mailer.php
  cat > autoload.php <<'P'
<?php
spl_autoload_register(function (string $class) {
    $file = __DIR__ . '/src/' . str_replace('\\', '/', substr($class, strlen('App\\'))) . '.php';
    if (is_file($file)) { require $file; }
});
P
  printf '<?php\nrequire __DIR__ . "/../autoload.php";\n\nuse App\\Service\\Mailer;\n\necho (new Mailer())->send(), "\\n";\n' > public/index.php
  printf '<?php\nnamespace App;\n\n$now = new DateTimeImmutable();\n' > public/clock.php
  PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
}
provoke() { $PHP public/index.php; }
# a use statement is an alias, it loads nothing
dead_end() { sed -i 's/^use .*/use App\\Service\\Mailer as Post;/; s/new Mailer/new Post/' public/index.php; $PHP public/index.php; $PHP public/clock.php; }
workaround() { mv src/Services src/Service; $PHP public/index.php; }
advice() {
  export HOME=$PWD COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1
  printf '{"autoload": {"psr-4": {"App\\\\": "src/"}}}\n' > composer.json
  try_advice 0 --exit 1 class='App\Service\Mailer' | tee psr.txt
  check 'the wrong folder is named' grep -q 'does not comply with psr-4' psr.txt
  mv src/Services src/Service; try_advice 0 class='App\Service\Mailer' | tee psr.txt; check 'it is found' grep -q 'bool(true)' psr.txt
  { echo '<?php'; echo 'namespace App;'; advice_text 1 0; echo '$now = new DateTimeImmutable(); echo "ok";'; } > now.php; check 'the import helps' sh -c 'php now.php | grep -q ok'
  mkdir -p packages/a; printf '{"name": "acme/mail", "version": "2.0.0"}\n' > packages/a/composer.json
  printf '{"repositories": [{"type": "path", "url": "packages/*"}, {"packagist.org": false}]}\n' > composer.json
  try_advice 2 package=acme/mail | grep '^::'
}
. "$(dirname "$0")/../harness.sh"
