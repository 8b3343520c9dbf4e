#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='refusing to merge unrelated histories'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() {
  git_env; git init -q --bare origin.git
  git clone -q origin.git seed 2>/dev/null && (cd seed && commit_file README.md '# shop' 'Initial commit' && git push -q origin main)
  git init -q shop && cd shop && commit_file index.js '// shop' 'First version' && git remote add origin ../origin.git
}
provoke() { shown git pull --no-rebase origin main; }
dead_end() { shown git fetch --all; shown git pull --no-rebase --no-ff origin main; }
workaround() { shown git pull --no-rebase --no-edit --allow-unrelated-histories origin main && shown git log --oneline --graph; }
advice() {
  try_advice 0 --exit 128
  cp -r . ../s2; (cd ../s2 && git config pull.rebase false; advice_text 1 0 branch=main >../j.sh; check 'joined' bash ../j.sh)
  try_advice 2 branch=main; check 'linear on top' test "$(git log --oneline | wc -l)" = 2
}
. "$(dirname "$0")/../harness.sh"
