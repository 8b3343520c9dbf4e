#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='Your local changes to the following files would be overwritten by'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() {
  git_env; two_clones
  (cd theirs && git switch -q -c feature/port && commit_file app.conf 'port = 7070' 'Port' && git push -q origin feature/port
    git switch -q main && commit_file app.conf 'port = 9090' 'Port' && git push -q origin main)
  cd ours && git fetch -q && printf 'port = 8080\ndebug = true\n' >app.conf
}
provoke() { shown git pull --ff-only origin main; local rc=$?; shown git checkout feature/port; return $rc; }
dead_end() { shown git fetch --all; shown git pull --ff-only origin main; }
workaround() {
  shown git stash push -m 'debug flag' && shown git pull --ff-only origin main && shown git stash list
}
advice() {
  printf 'advice.out\n' >.git/info/exclude; git config pull.ff false
  try_advice 0 --exit 1 --exit 128
  git checkout -q --theirs app.conf; git reset -q --hard; git stash drop -q; git reset -q --hard HEAD~1; echo x >>app.conf
  try_advice 2 path=app.conf; check 'clean' test -z "$(git status --porcelain)"
  echo y >other.txt; git add other.txt; try_advice 1; check 'on top' test "$(git log -1 --format=%s)" = wip
}
. "$(dirname "$0")/../harness.sh"
