#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='has no upstream branch'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; two_clones; cd ours && git switch -q -c feature/login && commit_file login.js '// login' 'Login'; }
provoke() { shown git push; local rc=$?; shown git pull; return $rc; }
dead_end() { shown git fetch --all; shown git push; }
workaround() { shown git push -u origin HEAD && shown git push; }
advice() {
  try_advice 1; check 'pushes' git push; git switch -q -c b2; git config --global --unset push.autoSetupRemote; try_advice 0; check 'tracks' git rev-parse @{u}
  git switch -q -c b3; try_advice 2 remote-branch=main; check 'pulls' git pull --rebase
}
. "$(dirname "$0")/../harness.sh"
