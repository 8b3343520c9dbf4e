#!/usr/bin/env bash
# Needs a repository that belongs to another user, so it runs as root only.
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='dubious ownership in repository'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
[ "$(id -u)" = 0 ] || { echo "::skipped:: only root can give a folder to another user"; exit 77; }
tool_version() { git --version; }
setup() { git_env; git init -q shop; (cd shop && commit_file app.conf 'port = 8080' 'Start'); cp -r shop api; chown -R 1000:1000 shop api; cd shop; }
provoke() { shown git -C ../api log --oneline; shown git status; }
dead_end() { shown chmod -R a+rwX .; shown git status; }
workaround() { shown git config --global --add safe.directory "$PWD" && shown git status; }
advice() {
  try_advice 1 path="$PWD"; check 'trusted' git status; git config --global --unset-all safe.directory
  try_advice 2; check 'trusted' git status; git config --global --unset-all safe.directory
  sudo() { "$@"; }; export -f sudo; advice_text 0 0 path="$PWD" >a.sh; check 'owner changed' bash -c 'bash a.sh && git status'
}
. "$(dirname "$0")/../harness.sh"
