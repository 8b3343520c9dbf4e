#!/usr/bin/env bash
TOOL=git NEEDS="git find" PACKAGES="git findutils"
MESSAGE='is empty'
DEAD_END=0 WORKAROUND=2
tool_version() { git --version; }
. "$(dirname "$0")/env.bash"
setup() {
  git_env; git init -q --bare origin.git; git clone -q origin.git shop; cd shop || return
  commit_file app.conf 'port = 8080' Start; git push -q origin main; FIRST=$(git rev-parse HEAD); commit_file app.conf 'port = 8081' Port; LAST=$(git rev-parse HEAD)
  chmod u+w ".git/objects/${LAST:0:2}/${LAST:2}"; : >".git/objects/${LAST:0:2}/${LAST:2}"
}
provoke() { shown git status; local rc=$?; shown git log; LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN git log; LC_ALL=zh_TW.UTF-8 LANGUAGE=zh_TW git log; return $rc; }
dead_end() { shown git fsck; shown git gc; shown git prune; shown git reset --hard; }
workaround() { find .git/objects -type f -empty -delete; git update-ref HEAD "$FIRST" && git reset -q && git fsck --no-reflogs && git status -s && grep 8081 app.conf; }
advice() {
  try_advice 0; try_advice 1 --exit 1 --exit 2 --exit 8 --exit 128; check 'the empty one is gone' test -z "$(find .git/objects -type f -empty)"
  check 'the other is whole' test "$(git cat-file -t "$FIRST")" = commit; try_advice 2 commit="$FIRST"; check 'the file stays' grep -q 8081 app.conf
}
. "$(dirname "$0")/../harness.sh"
