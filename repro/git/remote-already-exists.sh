#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='remote origin already exists'
DEAD_END=0 WORKAROUND=0
tool_version() { git --version; }
. "$(dirname "$0")/env.bash"
setup() { git_env; git init -q --bare old.git; git init -q --bare new.git; git init -q shop; cd shop && git remote add origin ../old.git; }
provoke() { shown git remote add origin ../new.git; local rc=$?; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN git remote add origin ../new.git; return $rc; }
dead_end() { shown git init; shown git remote add origin ../new.git; }
workaround() { shown git remote set-url origin ../new.git && shown git remote -v; }
advice() {
  try_advice 0; try_advice 2 other_name=upstream url=../new.git; check 'upstream is there' git remote get-url upstream
  try_advice 3 remote=origin url=../new.git; check 'both are there' test "$(git remote get-url origin) $(git remote get-url old-origin)" = '../new.git ../old.git'
  try_advice 1 remote=origin url=../old.git; check 'the address is changed' test "$(git remote get-url origin)" = ../old.git
}
. "$(dirname "$0")/../harness.sh"
