# shellcheck shell=bash
TOOL=php
NEEDS="php"
PACKAGES="php-cli"
MESSAGE="Undefined variable $"
DEAD_END=0 WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  cat > shop.php <<'P'
<?php
$rate = 0.2;
function total(float $price): float {
    return $price * (1 + $rate);
}
if (isset($argv[1])) {
    $discount = 10;
}
echo total(10) - $discount, "\n";
P
}
run() { php -n -d display_errors=1 -d html_errors=0 -d log_errors=0 "$@"; }
provoke() { run shop.php; php -n -d display_errors=0 -d log_errors=1 shop.php; echo '<?php echo $GLOBALS["rate"]; compact("rate");' > other.php; run other.php; }
dead_end() { sed -i '2s/.*/$rate = 0.2; $GLOBALS["discount"] = 0;/' shop.php; run shop.php; }
workaround() { sed -i -e 's/float \$price)/float $price, float $rate)/' -e 's/total(10)/total(10, $rate)/' -e '2s/$/ $discount = 0;/' shop.php; run shop.php; }
advice() {
  { echo '<?php $rate = 0.5; $isMember = false;'; advice_text 0 0; advice_text 1 0; echo 'echo $add(2), total(2, $rate);'; advice_text 1 1; advice_text 2 0; echo 'echo $add(2), $discount;'; } > a.php
  check 'no warning' test "$(run a.php)" = 3330
}
. "$(dirname "$0")/../harness.sh"
