#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='not a git repository'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; mkdir -p src; }
provoke() {
  (mkdir lib && echo 'gitdir: ../old/.git/modules/lib' >lib/.git && shown git -C lib status)
  cd src && shown git status; shown git log --oneline
}
dead_end() { mkdir .git; shown git status; }
workaround() {
  git init -q shop && (cd shop && mkdir -p src && commit_file src/index.js '// shop' 'Start')
  cd shop/src && shown git rev-parse --show-toplevel && shown git status
}
advice() {
  git init -q --bare o.git; git clone -q o.git shop; (cd shop && commit_file a a A && git push -q origin main)
  advice_text 0 0 >a.sh; check 'root' sh -c 'cd shop && bash ../a.sh'; advice_text 0 1 path-to-repository=shop >b.sh; check 'status' bash b.sh
  try_advice 1 repository-url=o.git directory=copy
}
. "$(dirname "$0")/../harness.sh"
