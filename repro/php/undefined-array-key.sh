# shellcheck shell=bash
# A form field that the request did not send.
TOOL=php
NEEDS="php"
PACKAGES="php-cli php-mbstring"
MESSAGE="Warning: Undefined array key \"email\""
DEAD_END=0
WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  cat > subscribe.php <<'P'
<?php
parse_str($argv[1] ?? 'name=Ada', $_POST);
$email = trim($_POST['email']);
echo "subscribed: [$email]\n";
$parts = explode(':', 'host');
echo $parts[1], "\n";
P
}
provoke() { php -d display_errors=1 -d html_errors=0 subscribe.php; }
# isset() on the array says nothing about the key
dead_end() { sed -i '3i if (!isset($_POST)) { exit("nothing sent"); }' subscribe.php; php -d display_errors=1 -d html_errors=0 subscribe.php; }
workaround() {
  sed -i -e 's/\$_POST\[.email.\]/$_POST["email"] ?? ""/' -e 's/\$parts\[1\]/$parts[1] ?? "80"/' subscribe.php
  php -d display_errors=1 -d html_errors=0 subscribe.php
}
advice() {
  { echo '<?php $_POST = ["name" => "Ada"];'; advice_text 0 0; advice_text 2 0; echo 'echo "[$email]";'; advice_text 1 0; } > try.php
  check 'no warning' sh -c 'php -d display_errors=1 try.php | grep -q "^\[\]e-mail missing"'
  check 'the keys are shown' sh -c 'php try.php | grep -q "\"name\""'
}
. "$(dirname "$0")/../harness.sh"
