#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE="couldn't find remote ref"
DEAD_END=0 WORKAROUND=2
. "$(dirname "$0")/env.bash"
tool_version() { git --version | sed 's/git version/git/'; }
setup() {
  git_env; two_clones; (cd ours && git push -q origin main:login)
  git clone -q --single-branch -b login "file://$PWD/origin.git" single; git -C theirs fetch -q; git -C theirs switch -q login
  git -C ours push -q origin --delete login
}
provoke() {
  cd ours; shown git fetch origin mian; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN git fetch origin mian; cd ..
  shown git clone -b release/9 origin.git nine; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN git clone -b release/9 origin.git nine
  (cd theirs && shown git pull); (cd single && shown git fetch)
}
dead_end() { cd ours; shown git fetch --all; shown git pull origin mian; }
workaround() { cd single; git remote set-branches origin '*' && shown git fetch --prune origin && git branch -r; }
advice() {
  try_advice 0 remote=origin.git >o; cat o; check 'main is listed' grep -q refs/heads/main o
  (cd theirs && try_advice 1 branch=main && check 'it pulls' git pull -q); (cd single && try_advice 2 && check 'it fetches' git fetch)
}
. "$(dirname "$0")/../harness.sh"
