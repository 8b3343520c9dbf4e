#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='File exists'
DEAD_END=1 WORKAROUND=1
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; two_clones; cd ours; echo 1 > b.txt; : > .git/index.lock; }
provoke() { shown git add b.txt; : > .git/HEAD.lock; rm .git/index.lock; shown git switch -c topic; }
dead_end() { shown git reset --hard; shown git add b.txt; }
workaround() { rm -f .git/index.lock; shown git add b.txt && shown git status --short; }
. "$(dirname "$0")/../harness.sh"
