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
. "$(dirname "$0")/../harness.sh"
