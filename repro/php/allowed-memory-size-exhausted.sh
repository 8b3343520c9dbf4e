# shellcheck shell=bash
# A whole result collected in an array.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-mbstring"
MESSAGE="Allowed memory size of"
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  cat > export.php <<'P'
<?php
function rows(int $n): iterable
{
    for ($i = 0; $i < $n; $i++) {
        yield ['id' => $i, 'name' => str_repeat('x', 200)];
    }
}
$all = [];
foreach (rows(40000) as $row) {
    $all[] = $row;
}
file_put_contents('export.csv', implode("\n", array_map(fn ($r) => implode(',', $r), $all)));
echo count($all), " rows\n";
P
  PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
}
provoke() { $PHP -d memory_limit=16M export.php; }
# unset() at the end comes too late, and twice as much is still not enough for the copy
dead_end() { echo 'unset($all);' >> export.php; $PHP -d memory_limit=16M export.php; $PHP -d memory_limit=24M export.php; }
workaround() {
  sed -i -e '/^\$all = \[\];/s/.*/$out = fopen("export.csv", "w"); $n = 0;/' -e 's/    \$all\[\] = \$row;/    fputcsv($out, $row); $n++;/' -e '/^file_put/d' -e 's/count(\$all)/$n/' export.php
  $PHP -d memory_limit=16M export.php
}
advice() {
  { echo '<?php function rows() { yield [1, "a"]; yield [2, "b"]; }'; advice_text 0 0; advice_text 2 0; } > stream.php
  check 'the snippets run' sh -c 'php -d log_errors=1 -d error_log=/dev/stderr stream.php 2>&1 | grep -qE "[0-9]+ of "'
  check 'the rows are written' grep -q 2,b export.csv
  { echo '<?php'; advice_text 0 1; } > users.php; check 'compiles' php -l users.php
  printf '{}\n' > composer.json; export HOME=$PWD COMPOSER_ALLOW_SUPERUSER=1 COMPOSER_DISABLE_NETWORK=1
  try_advice 1 script=export.php
}
. "$(dirname "$0")/../harness.sh"
