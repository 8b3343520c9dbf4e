# shellcheck shell=bash
# A list searched from end to end for each row.
TOOL=php
NEEDS="php"
PACKAGES="php-cli"
MESSAGE="Maximum execution time of"
DEAD_END=0 WORKAROUND=0
tool_version() { php -v | cut -d' ' -f1,2; }
setup() {
  cat > report.php <<'P'
<?php
$ids = []; $rows = [];
for ($i = 0; $i < 40000; $i++) { $ids[] = "id-$i"; $rows[] = ['id' => "no-$i"]; }
$rows[] = ['id' => 'id-7'];
$found = [];
foreach ($rows as $row) {
    if (in_array($row['id'], $ids)) {
        $found[] = $row;
    }
}
echo count($found), " found\n";
P
  PHP="php -d display_errors=0 -d log_errors=1 -d error_log="
}
provoke() { $PHP -d max_execution_time=1 report.php; $PHP -d max_execution_time=2 report.php; }
dead_end() { sed -i 's/^\$ids = /set_time_limit(1); &/' report.php; $PHP -d max_execution_time=300 report.php; }
fixed() { { sed -n '1,4p' report.php; advice_text 0 0; sed -n '$p' report.php; } >fixed.php; }
workaround() { fixed 2>/dev/null; $PHP -d max_execution_time=1 fixed.php; }
advice() {
  fixed; check 'one is found' sh -c 'php -d max_execution_time=1 fixed.php | grep -qx "1 found"'
  echo '<?php echo "done\n";' >job.php; try_advice 1 script=job.php | tee out; check 'no limit' grep -qx 0 out
  { echo '<?php $files = [1, 2, 3]; function import_file($f) { $end = microtime(true) + 0.6; while (microtime(true) < $end); }'; advice_text 2 0 | sed 's/30/1/'; echo 'echo "all\n";'; } >items.php
  check 'each has its own time' sh -c 'php -d max_execution_time=1 items.php | grep -qx all'
}
. "$(dirname "$0")/../harness.sh"
