#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='ident'
DEAD_END=2 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL EMAIL; export HOME=$PWD; git init -q shop && cd shop && git config user.useConfigOnly true && echo 1 > a.txt && git add a.txt; }
provoke() { shown git commit -m Start; git config user.email dev@example.com; git config user.name ""; shown git commit -m Start; }
dead_end() { shown git commit --author="Dev <dev@example.com>" -m Start; }
workaround() { git config user.name Dev; git config user.email dev@example.com; shown git commit -m Start; }
advice() {
  try_advice 0 name=Dev email=dev@example.com
  git config --global --unset user.name; git config --global --unset user.email
  try_advice 1 name=Ada email=ada@example.com message=Start
  check 'the commit has the name given' test "$(git log -1 --format=%an)" = Ada
  try_advice 2 --exit 1 --exit 128
  git config --global user.name Dev; git config --global user.email dev@example.com; git config user.name ""; export GIT_COMMITTER_NAME=Eve
  try_advice 2 >seen.txt; check 'the empty name is shown with its file' grep -q 'file:.git/config.user.name $' seen.txt
  check 'the environment is shown' grep -qx GIT_COMMITTER_NAME=Eve seen.txt; check 'the committer is shown' grep -q '^Eve <' seen.txt
  unset GIT_COMMITTER_NAME; check 'an empty name hides the global one' sh -c '! git var GIT_COMMITTER_IDENT'
  git config --unset user.name; check 'cleared, the global one counts' git var GIT_COMMITTER_IDENT
}
. "$(dirname "$0")/../harness.sh"
