#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='You are not currently on a branch.'
DEAD_END=2 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; two_clones; cd ours && git checkout -q --detach && commit_file fix.txt fix Fix; }
provoke() { shown git push; shown git pull; }
dead_end() { shown git pull; }
workaround() { shown git switch -c fix && shown git push -u origin HEAD; }
. "$(dirname "$0")/../harness.sh"
