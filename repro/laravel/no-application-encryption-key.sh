# shellcheck shell=bash
# An application whose APP_KEY is empty.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-laravel-framework php-sqlite3 php-mbstring"
MESSAGE="No application encryption key has been specified."
DEAD_END=0
WORKAROUND=0
tool_version() { echo "Laravel $(dpkg-query -W -f '${Version}' php-laravel-framework | cut -d+ -f1)"; }
PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
setup() {
  cat > boot.php <<'P'
<?php
require '/usr/share/php/Illuminate/autoload.php';
$env = is_file(__DIR__ . '/.env') ? parse_ini_file(__DIR__ . '/.env') : [];
$container = new Illuminate\Container\Container();
$container->instance('config', new Illuminate\Config\Repository(['app' => ['key' => $env['APP_KEY'] ?? '', 'cipher' => 'AES-256-CBC']]));
(new Illuminate\Encryption\EncryptionServiceProvider($container))->register();
echo strlen($container->make('encrypter')->encrypt('cookie')), " characters\n";
P
  printf 'APP_NAME=Shop\nAPP_KEY=\n' > .env.example
}
provoke() { $PHP boot.php; }
# the example has no key in it
dead_end() { cp .env.example .env; $PHP boot.php; }
workaround() { printf 'APP_NAME=Shop\nAPP_KEY="base64:%s"\n' "$(head -c 32 /dev/urandom | base64)" > .env; $PHP boot.php; }
. "$(dirname "$0")/../harness.sh"
