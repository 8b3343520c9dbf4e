TOOL=Linux
NEEDS="dmesg perl"
PACKAGES="util-linux perl"
MESSAGE='out of memory: Killed process'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Linux $(uname -r | sed 's/-.*//')"; }
GROUP=repro-oom-$$
limit() { # bytes: a memory control group of its own (cgroup v2 or v1)
  local root=/sys/fs/cgroup
  if [ -d $root/memory ]; then root=$root/memory; FILE=memory.limit_in_bytes; else echo +memory > $root/cgroup.subtree_control; FILE=memory.max; fi
  mkdir -p "$root/$GROUP" && echo "$1" > "$root/$GROUP/$FILE" && echo "$root/$GROUP"
}
cat_kernel() { # what the kernel logged since the marker
  sleep 0.2; dmesg -t 2>/dev/null | awk -v m="$1" '$0 ~ m {f=1; next} f'
}
hog() { # limit megabytes name
  local g; g=$(limit "$1") || return 1
  echo "repro-mark-$BASHPID" > /dev/kmsg
  cp "$(command -v perl)" "./$3"
  { sh -c 'echo $$ > '"$g"'/cgroup.procs; exec ./'"$3"' -e '"'"'$x = "x" x ($ARGV[0] << 20); print length($x) >> 20, " MiB ready\n"'"'"' '"$2"; } 2>/dev/null
  local rc=$?
  cat_kernel "repro-mark-$BASHPID"
  rmdir "$g"
  return $rc
}
provoke() { hog 32M 200 report-worker; hog 24M 120 indexer; }
dead_end() { hog 48M 200 report-worker; }
workaround() { hog 256M 200 report-worker; }
cleanup() { rmdir /sys/fs/cgroup/memory/$GROUP /sys/fs/cgroup/$GROUP 2>/dev/null; true; }
advice() {
  printf 'all:\n\t@echo built\n' >Makefile; echo 'console.log(1)' >s.js; try_advice 1 script=s.js
  hog 32M 200 report-worker >/dev/null
  advice_text 0 1 | sed 's/^sudo journalctl -k -b --no-pager/dmesg -t/' >d.sh; bash d.sh >dump.txt
  check 'the limit, the task table and the victim are shown' sh -c 'grep -q "^memory: usage .*limit" dump.txt && grep -q "oom_score_adj name" dump.txt && grep -q "Killed process .*report-worker" dump.txt'
  advice_text 2 0 | sed "s#/swapfile#$PWD/swapfile#g; s/2G/8M/; s/sudo swapon/echo/; s/sudo //g" >s.sh; check 'a swap file' bash s.sh
}
limit 16M >/dev/null 2>&1 && cleanup || { cleanup; echo "::skipped:: no memory control group can be made here"; exit 77; }
. "$(dirname "$0")/../harness.sh"
