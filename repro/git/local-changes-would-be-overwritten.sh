#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='Your local changes to the following files would be overwritten by'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() {
  git_env; two_clones
  (cd theirs && git switch -q -c feature/port && commit_file app.conf 'port = 7070' 'Port' && git push -q origin feature/port
    git switch -q main && commit_file app.conf 'port = 9090' 'Port' && git push -q origin main)
  cd ours && git fetch -q && printf 'port = 8080\ndebug = true\n' >app.conf
}
provoke() { shown git pull --ff-only origin main; local rc=$?; shown git checkout feature/port; return $rc; }
dead_end() { shown git fetch --all; shown git pull --ff-only origin main; }
workaround() {
  shown git stash push -m 'debug flag' && shown git pull --ff-only origin main && shown git stash list
}
. "$(dirname "$0")/../harness.sh"
