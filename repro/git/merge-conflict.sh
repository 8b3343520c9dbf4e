#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='CONFLICT (content): Merge conflict in'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() {
  git_env; git init -q shop; cd shop || return 1
  commit_file config/app.yml 'port: 8080' 'Start'; commit_file README.md 'Shop' 'Readme'
  git switch -q -c feature/port; commit_file config/app.yml 'port: 9090' 'Port 9090'; commit_file README.md 'The shop' 'Name it'
  git switch -q main; commit_file config/app.yml 'port: 8081' 'Port 8081'; commit_file README.md 'Our shop' 'Say whose'
}
provoke() { shown git merge feature/port; local rc=$?; shown git status --short; shown git merge feature/port; shown git pull; return $rc; }
dead_end() { git merge feature/port >/dev/null; shown git merge --abort && shown git merge feature/port; }
workaround() {
  git merge feature/port >/dev/null
  shown git diff --name-only --diff-filter=U
  printf 'port: 9090\n' >config/app.yml; shown git checkout --theirs README.md
  shown git add config/app.yml README.md && shown git commit --no-edit && shown git status
}
advice() {
  git merge feature/port
  try_advice 2 --exit 128; check 'as before' test -z "$(git status --porcelain)"
  git merge feature/port; try_advice 1 path=README.md; check 'theirs' grep -q 'The shop' README.md
  echo 'port: 1' >config/app.yml; try_advice 0 path=config/app.yml; check 'merged' sh -c 'git log -1 --format=%P | grep -q " "'
}
. "$(dirname "$0")/../harness.sh"
