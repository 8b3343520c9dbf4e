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
  : >.git/config.lock; try_advice 1 lock="$PWD/.git/index.lock" config=.git/config; check 'works' git add b.txt; check 'the configuration too' git config a.b c
  command -v pgrep && {
    mkdir bin; cp "$(command -v sleep)" bin/git; cp "$(command -v sleep)" bin/legit; bin/git 30 & bin/legit 30 &
    try_advice 0; pgrep -l '^git(-.*)?$' >out; check 'the program' grep -q ' git$' out; check 'and no other' sh -c '! grep -q legit out'
    kill %1 %2; wait; rm -r bin out
  }
  : >.git/index.lock; check 'gc and clean run beside the lock' sh -c 'git gc -q && git clean -nq && test -e .git/index.lock'; rm .git/index.lock
  : >.git/config.lock; git config a.b c; LC_ALL=zh_CN.UTF-8 git config a.b c; rm .git/config.lock; check 'the lock of the configuration' git config a.b c
  try_advice 2 directory=job branch=origin/main; check 'its own index' test -e ../job/app.conf
}
. "$(dirname "$0")/../harness.sh"
