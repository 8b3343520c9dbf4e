TOOL=find
NEEDS=find
PACKAGES=findutils
MESSAGE='paths must precede expression'
DEAD_END=0 WORKAROUND=0
tool_version() { find --version | sed -n '1s/^find (GNU findutils)/find/p'; }
setup() { mkdir logs; touch app.log web.log job.log logs/db.log; }
provoke() {
  echo '$ find . -name *.log'
  find . -name *.log
  echo '$ find logs -type f -mtime +7 old'
  find logs -type f -mtime +7 old
}
dead_end() { find . -iname *.log; }
workaround() { find . -name '*.log'; }
advice() {
  try_advice 0 pattern='*.log' | tee o0; check 'all four' test "$(grep -c '\.log$' o0)" -ge 4
  try_advice 2 dir=logs pattern='*.log'
}
. "$(dirname "$0")/../harness.sh"
