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
. "$(dirname "$0")/../harness.sh"
