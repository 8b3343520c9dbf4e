# shellcheck shell=bash
# A method called on the result of a look-up that found nothing.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-mbstring php-sqlite3 php-mysql"
MESSAGE="Call to a member function"
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  cat > order.php <<'P'
<?php
class User { public function __construct(public string $email) {} public function domain(): string { return substr(strrchr($this->email, '@'), 1); } }

function findUser(int $id): ?User
{
    return [1 => new User('ada@example.org')][$id] ?? null;
}

echo findUser((int) ($argv[1] ?? 1))->domain(), "\n";
P
  printf '<?php\n$db = false;\n$db->query("SELECT 1");\n' > db.php
  PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
}
provoke() { $PHP order.php 7; }
# @ silences warnings, an uncaught Error ends the script all the same
dead_end() { sed -i 's/^echo findUser/echo @findUser/' order.php; $PHP order.php 7; $PHP db.php; }
workaround() { sed -i 's/->domain(),/?->domain() ?? "no such user",/' order.php; $PHP order.php 7; }
advice() {
  { sed 's/^echo findUser.*//' order.php; echo 'class Model { static function findOrFail($id) { return $id; } }'; echo '$id = 7;'; advice_text 0 0; advice_text 0 1 | sed 's/User::/Model::/'; echo 'echo $domain, "\n"; $dsn = "sqlite::memory:"; $password = null; $user = null;'; advice_text 1 0; advice_text 1 1; echo 'echo "ready\n";'; } > try.php
  [ "$(php -m | grep -cx -e pdo_sqlite -e mysqli)" != 2 ] || check 'the snippets run' sh -c 'php try.php | tail -n 1 | grep -qx ready'
  check 'absence is no error' sh -c 'php try.php | grep -qx unknown'
}
. "$(dirname "$0")/../harness.sh"
