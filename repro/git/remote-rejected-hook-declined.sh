#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='hook declined)'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/env.bash"
tool_version() { git --version | sed 's/git version/git/'; }
setup() {
  git_env; two_clones; cd ours; commit_file login.js '// login' 'Login'; echo key >secret.pem; git add secret.pem; git commit -q --amend --no-edit
  hook pre-receive 'while read -r old new ref; do git log -1 --format=%s "$new" | grep -q "^SHOP-[0-9]" || { echo "SHOP: the message must begin with a ticket" >&2; exit 1; }; done'
}
hook() { rm -f ../origin.git/hooks/*; printf '#!/bin/sh\n%s\n' "$2" >"../origin.git/hooks/$1"; chmod +x "../origin.git/hooks/$1"; }
main_is_protected() { hook update 'test "$1" != refs/heads/main || { echo "main takes pull requests only" >&2; exit 1; }'; }
provoke() { shown git push origin main; main_is_protected; shown git push origin HEAD:main; }
dead_end() { shown git push --force --no-verify origin main; }
workaround() { shown git commit -q --amend -m 'SHOP-7 Login' && shown git push origin main; }
advice() {
  cp -r . ../second; main_is_protected; try_advice 0 new-branch=login; check 'it came' git -C ../origin.git rev-parse -q --verify login
  cd ../second; hook pre-receive 'while read -r old new ref; do git ls-tree -r --name-only "$new" | grep pem && exit 1; git log -1 --format=%s "$new" | grep -q "^SHOP-" || exit 1; done'
  try_advice 1 message='SHOP-7 Login'; check 'the key is still refused' sh -c '! git push origin main'
  try_advice 2 file=secret.pem; check 'it goes' git push origin main; check 'kept on disk' test -e secret.pem
  hook pre-receive 'while read -r old new ref; do test "$(git log -1 --format=%ae "$new")" = dev@users.noreply.example || exit 1; done'; commit_file cart.js '// cart' 'SHOP-8 Cart'
  unset GIT_AUTHOR_EMAIL; try_advice 3 email=dev@users.noreply.example; check 'the address is taken' git push origin main
}
. "$(dirname "$0")/../harness.sh"
