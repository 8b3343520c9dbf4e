#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='Need to specify how to reconcile divergent branches'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() {
  git_env; two_clones
  (cd theirs && commit_file cache.conf 'ttl = 60' 'Cache' && git push -q origin main)
  cd ours && commit_file login.js '// login' 'Login'
}
provoke() { shown git pull; }
dead_end() { shown git fetch origin; shown git pull origin main; }
workaround() { shown git pull --rebase && shown git status -sb; }
advice() {
  git fetch -q
  try_advice 2 | tee o; check 'both sides' sh -c 'grep -q "^< " o && grep -q "^> " o'
  cp -r . ../ours2; cd ../ours2; advice_text 0 1 >m.sh; check 'merges' bash m.sh; cd ../ours
  try_advice 1; try_advice 0; check 'linear' test -z "$(git log --merges --oneline)"
}
. "$(dirname "$0")/../harness.sh"
