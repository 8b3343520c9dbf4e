#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='does not match any'
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/env.bash"
tool_version() { git --version; }
setup() { git_env; two_clones; cd ours && git switch -q -c topic && commit_file a.txt a Topic; }
provoke() { shown git push origin mian; shown git push origin release/2.0; }
dead_end() { shown git fetch --all; shown git push origin mian; }
workaround() { shown git push -u origin HEAD; }
advice() {
  try_advice 0; check 'arrived' git ls-remote --exit-code origin refs/heads/topic
  git checkout -q --detach; try_advice 3 ref=third; check 'arrived' git ls-remote --exit-code origin refs/heads/third; git switch -q topic
  echo 2 >b; try_advice 1; try_advice 2 old-name=topic ref=mian; check 'the push works' git push origin mian
}
. "$(dirname "$0")/../harness.sh"
