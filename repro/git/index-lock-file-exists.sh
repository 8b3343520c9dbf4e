#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='File exists'
DEAD_END=1 WORKAROUND=1
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; two_clones; cd ours; echo 1 > b.txt; : > .git/index.lock; }
provoke() { shown git add b.txt; : > .git/HEAD.lock; rm .git/index.lock; shown git switch -c topic; }
dead_end() { shown git reset --hard; shown git add b.txt; }
workaround() { rm -f .git/index.lock; shown git add b.txt && shown git status --short; }
advice() {
  try_advice 1 lock="$PWD/.git/index.lock"; check 'works' git add b.txt
  command -v pgrep && try_advice 0 --exit 1 --exit 128
  try_advice 2 directory=job branch=origin/main; check 'its own index' test -e ../job/app.conf
}
. "$(dirname "$0")/../harness.sh"
