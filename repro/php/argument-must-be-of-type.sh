# shellcheck shell=bash
TOOL=php
NEEDS="php"
PACKAGES="php-cli"
MESSAGE="must be of type int, string given"
DEAD_END=0 WORKAROUND=2
tool_version() { php -v | cut -d' ' -f1,2; }
run() { php -n -d display_errors=0 -d log_errors=1 "$@"; }
setup() {
  printf '%s\n' '<?php' 'function total(int $count, float $price): float { return $count * $price; }' 'echo total($argv[1], 2.5), "\n";' > shop.php
  printf '%s\n' '<?php $rows = null;' 'echo count($rows);' > rows.php
  printf '%s\n' '<?php' 'function name(): string { return null; }' 'name();' > name.php
  printf '%s\n' '<?php class Order { public int $id = 0; }' '$order = new Order(); $order->id = "seven";' > order.php
}
provoke() { run shop.php three; run rows.php; run name.php; run order.php; echo '<?php foreach (null as $row) {}' > each.php; run each.php; echo '<?php array_merge([1], null);' > merge.php; run merge.php; }
dead_end() { sed -i 's/echo total/echo @total/' shop.php; run shop.php three; }
workaround() { { sed 3d shop.php; echo '$input = $argv[1];'; advice_text 2 0; echo 'echo total($number, 2.5), "\n";'; } > new.php; run new.php three && run new.php 3; }
advice() {
  { echo '<?php $value = $rows = $prices = null; $input = "7";'; advice_text 0 0; advice_text 1 0; advice_text 2 0; advice_text 3 0; echo 'echo "$total $sum $number ", total(null, 2.5);'; } > a.php
  { echo '<?php var_dump((int) "three");'; } > int.php; check 'a wrong number' test "$(run int.php)" = 'int(0)'
  printf '%s\n' '<?php declare(strict_types=1);' 'function n(int $n) { return $n; }' 'try { n("3"); } catch (TypeError $e) { echo n((int) "3"); }' > strict.php; check '(int) is right under strict_types' test "$(run strict.php)" = 3
  check 'all of them run' test "$(run a.php | tr '\n' ' ')" = 'NULL 0 0 7 0'
}
. "$(dirname "$0")/../harness.sh"
