#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='Not possible to fast-forward'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/env.bash"
tool_version() { git --version | sed 's/git version/git/'; }
setup() {
  git_env; two_clones
  (cd theirs && commit_file cache.conf 'ttl = 60' 'Cache' && git push -q origin main)
  cd ours && commit_file login.js '// login' 'Login' && git config pull.ff only
}
provoke() { shown git pull; shown git merge --ff-only origin/main; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN git pull; }
dead_end() { shown git fetch; shown git pull; }
workaround() { shown git pull --rebase && shown git status -sb; }
advice() {
  git fetch -q; cp -r . ../second; cp -r . ../third
  try_advice 0 | tee o; check 'both sides' sh -c 'grep -q "^< " o && grep -q "^> " o'; rm o
  try_advice 1; check 'linear' test -z "$(git log --merges --oneline)"
  cd ../second; try_advice 2; check 'merged' test "$(git log --merges --oneline | wc -l)" = 1
  cd ../third; try_advice 3; check 'theirs' test "$(git rev-parse HEAD)" = "$(git rev-parse origin/main)"; check 'kept' test -n "$(git log main..backup --oneline)"
}
. "$(dirname "$0")/../harness.sh"
