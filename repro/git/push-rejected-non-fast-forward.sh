#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='[rejected]'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() {
  git_env; two_clones
  (cd theirs && commit_file cache.conf 'ttl = 60' 'Cache' && git push -q origin main)
  cd ours && commit_file app.conf 'port = 9090' 'Port'
}
provoke() { shown git push origin main; local rc=$?; git fetch -q; shown git push origin main; return $rc; }
dead_end() { shown git fetch origin && shown git push origin main; }
workaround() { shown git pull --rebase origin main && shown git push origin main; }
advice() {
  cp -r ../ours ../m; (cd ../m && try_advice 1 --exit 1 remote_ref=main >/dev/null)
  git switch -q -c local-name
  try_advice 0 remote_ref=main; check 'pushed' test "$(git rev-parse HEAD)" = "$(git ls-remote origin main | cut -f1)"
  git commit -q --amend -m Other; git fetch -q; try_advice 2 remote_ref=main; check 'pushed' test "$(git rev-parse HEAD)" = "$(git ls-remote origin main | cut -f1)"
}
. "$(dirname "$0")/../harness.sh"
