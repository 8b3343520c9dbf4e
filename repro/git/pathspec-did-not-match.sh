#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='did not match any file'
DEAD_END=1 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; two_clones; (cd theirs && git switch -q -c feature/pricing && commit_file p.txt p Pricing && git push -q origin HEAD); cd ours; }
provoke() { shown git checkout feature/pricing; shown git add docs/READNE.md; }
dead_end() { shown git pull origin main; shown git checkout feature/pricing; shown git checkout feature/prcing; }
workaround() { shown git fetch origin && shown git switch feature/pricing; }
advice() {
  try_advice 0 word=pric branch=feature/pricing; check 'there' test -e p.txt
  echo changed >app.conf; try_advice 2 word=APP path=app.conf
  cd ..; git clone -q --depth 1 --single-branch -b main "file://$PWD/origin.git" one; cd one; try_advice 1 branch=feature/pricing; check 'there' test -e p.txt
}
. "$(dirname "$0")/../harness.sh"
