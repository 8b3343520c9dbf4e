# shellcheck shell=bash
# create() with attributes that the model does not allow.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-laravel-framework php-sqlite3 php-mbstring"
MESSAGE="to fillable property to allow mass assignment on"
DEAD_END=0
WORKAROUND=0
tool_version() { echo "Laravel $(dpkg-query -W -f '${Version}' php-laravel-framework | cut -d+ -f1)"; }
PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
setup() {
  cat > create.php <<'P'
<?php
require '/usr/share/php/Illuminate/autoload.php';
$db = new Illuminate\Database\Capsule\Manager();
$db->addConnection(['driver' => 'sqlite', 'database' => ':memory:']);
$db->setAsGlobal();
$db->bootEloquent();
$db->schema()->create('flights', function ($table) { $table->id(); $table->string('name'); $table->timestamps(); });
$db->schema()->create('users', function ($table) { $table->id(); $table->string('email'); $table->timestamps(); });

class Flight extends Illuminate\Database\Eloquent\Model
{
}
class User extends Illuminate\Database\Eloquent\Model
{
    protected $fillable = [];
}
echo $argv[1] === 'user' ? User::create(['email' => 'ada@example.org'])->id : Flight::create(['name' => 'LH 400'])->id, "\n";
P
}
provoke() { $PHP create.php flight; }
# validated input is an array all the same; the model decides
dead_end() { sed -i "s/\['name' => 'LH 400'\]/array_filter(['name' => 'LH 400'], 'is_string')/" create.php; $PHP create.php flight; $PHP create.php user; }
workaround() { sed -i 's/^class Flight.*/&/; /^class Flight/,/^}/s/^{/{\n    protected $fillable = ["name"];/' create.php; $PHP create.php flight; }
advice() {
  request='$request = new class { function validated() { return ["name" => "LH 1"]; } };'
  { advice_text 0 0; advice_text 2 0; echo 'echo $flight->id, "\n";'; } > fillable.txt
  { echo "$request"; advice_text 1 0; echo 'echo $flight->id, "\n";'; } > guarded.txt
  for way in fillable guarded; do
    { sed -e '/^class Flight/,$d' create.php; sed 's/extends Model/extends Illuminate\\Database\\Eloquent\\Model/' $way.txt; } > $way.php
    check "the snippets run: $way" sh -c "php $way.php | grep -qx 1"
  done
}
. "$(dirname "$0")/../harness.sh"
