#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE="'upstream' does not appear to be a git repository"
DEAD_END=1 WORKAROUND=1
tool_version() { git --version; }
. "$(dirname "$0")/env.bash"
setup() { git_env; git init -q --bare shop.git; git clone -q shop.git shop; cd shop || return; commit_file app.conf 'port = 8080' Start; git push -qu origin main; }
provoke() { shown git fetch upstream; local rc=$?; shown git pull ../nothing main; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN git fetch upstream; return $rc; }
dead_end() { shown git init; shown git fetch upstream; }
workaround() { git remote add upstream ../shop.git && shown git fetch upstream; }
advice() {
  try_advice 0; try_advice 1 remote=upstream url=../shop.git; check 'it is there' git rev-parse -q --verify upstream/main
  git config branch.main.remote gone; try_advice 2 other_remote=upstream branch=main; check 'pull works' git pull -q
  git remote set-url upstream ../nothing; try_advice 3 name=upstream url=../shop.git; check 'and so does fetch' git fetch -q upstream
}
. "$(dirname "$0")/../harness.sh"
