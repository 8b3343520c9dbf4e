# shellcheck shell=bash
# A class name that the container is asked to build and the autoloader does not know.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-laravel-framework php-sqlite3 php-mbstring"
MESSAGE="Target class ["
DEAD_END=0
WORKAROUND=0
tool_version() { echo "Laravel $(dpkg-query -W -f '${Version}' php-laravel-framework | cut -d+ -f1)"; }
PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
setup() {
  mkdir -p app/Http/Controllers
  printf '<?php\nnamespace App\\Http\\Controllers;\n\nclass MailController\n{\n    public function index() { return "mail"; }\n}\n' > app/Http/Controllers/MailController.php
  cat > dispatch.php <<'P'
<?php
require '/usr/share/php/Illuminate/autoload.php';
spl_autoload_register(function ($class) {
    $file = __DIR__ . '/app/' . str_replace('\\', '/', substr($class, 4)) . '.php';
    if (is_file($file)) { require $file; }
});
$container = new Illuminate\Container\Container();
$router = new Illuminate\Routing\Router(new Illuminate\Events\Dispatcher($container), $container);
$router->get('/mail', 'MailController@index');
$router->get('/report', [App\Http\Controllers\ReportsController::class, 'index']);
echo $router->dispatch(Illuminate\Http\Request::create($argv[1]))->getContent(), "\n";
P
}
provoke() { $PHP dispatch.php /mail; }
# a use line at the top of the routes file does not change a name that is a string
dead_end() { sed -i 's/^<?php/<?php\nuse App\\Http\\Controllers\\MailController;/' dispatch.php; $PHP dispatch.php /mail; $PHP dispatch.php /report; }
workaround() { sed -i "s/'MailController@index'/[App\\\\Http\\\\Controllers\\\\MailController::class, 'index']/" dispatch.php; $PHP dispatch.php /mail; }
advice() {
  advice_text 0 0 > route.txt
  { echo '<?php require "/usr/share/php/Illuminate/autoload.php"; use Illuminate\Support\Facades\Route;'; cat route.txt; } > web.php; check 'compiles' php -l web.php
  { echo '<?php'; advice_text 2 0; echo '$app'; advice_text 3 0; echo ';'; } > groups.php; check 'compiles' php -l groups.php
  export HOME=$PWD COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1; printf '{}\n' > composer.json
  check 'the map is rebuilt' sh -c "$(advice_text 1 0)"
}
. "$(dirname "$0")/../harness.sh"
