#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='You are not currently on a branch.'
DEAD_END=2 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; two_clones; cd ours && git checkout -q --detach && commit_file fix.txt fix Fix; }
provoke() { shown git push; shown git pull; }
dead_end() { shown git pull; }
workaround() { shown git switch -c fix && shown git push -u origin HEAD; }
advice() {
  try_advice 1 branch=hotfix; check 'arrived' git ls-remote --exit-code origin refs/heads/hotfix
  try_advice 0 branch=fix; check 'arrived' git ls-remote --exit-code origin refs/heads/fix
  git checkout -q -b x HEAD~1; commit_file fix.txt other Other; git rebase fix; echo both >fix.txt; git add fix.txt; try_advice 2; check 'ended' git symbolic-ref HEAD
}
. "$(dirname "$0")/../harness.sh"
