#!/usr/bin/env bash
TOOL=php NEEDS="php" PACKAGES="php-cli"
MESSAGE='Too few arguments to function total()'
DEAD_END=0 WORKAROUND=2
tool_version() { php -r 'echo "PHP ", PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION, ".", PHP_RELEASE_VERSION;'; }
php() { command php -d display_errors=0 -d log_errors=1 -d error_log= "$@"; }
setup() { printf '%s\n' '<?php' 'function total(array $prices, float $discount) { return array_sum($prices) * (1 - $discount); }' 'echo total([1, 2]), "\n";' >shop.php; }
provoke() { php shop.php; local rc=$?; php -r 'strlen();'; php -r 'printf("%s %s", 1);'; return $rc; }
dead_end() { sed -i '3s/echo /echo @/; 2s/^/error_reporting(0); ini_set("log_errors", "1"); set_exception_handler(function ($e) { fwrite(STDERR, get_class($e) . ": " . $e->getMessage() . "\\n"); exit(255); }); /' shop.php; php shop.php; }
workaround() { { echo '<?php'; record_commands text "$RECORD" 2 0; echo 'echo total([1, 2]), "\n";'; } >fixed.php; php fixed.php; }
advice() {
  { echo '<?php function add_filter($h, $f, $priority = 10, $accepted = 1) { $f(...array_slice(["a", 2], 0, $accepted)); } function shop_title($title, $id) { exit(0); }'; advice_text 0 0; echo 'exit(1);'; } >a.php; check 'two arguments' php a.php
  { echo '<?php class OrderService { function __construct(public ?int $n = 3) {} } function app($c) { return new $c(); }'; advice_text 1 0; echo 'exit($orders->n === 3 ? 0 : 1);'; } >b.php; check 'PHP takes it' php b.php
  { echo '<?php'; advice_text 2 0; echo 'exit(total([1, 2]) === 3.0 ? 0 : 1);'; } >c.php; check 'the old call works' php c.php
}
. "$(dirname "$0")/../harness.sh"
