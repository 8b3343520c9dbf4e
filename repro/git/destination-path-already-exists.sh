#!/usr/bin/env bash
TOOL=git NEEDS="git" PACKAGES="git"
MESSAGE='already exists and is not an empty directory'
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/env.bash"
tool_version() { git --version | sed 's/git version/git/'; }
setup() { git_env; two_clones; git clone -q origin.git shop; mkdir data; echo old >data/notes.txt; }
provoke() { shown git clone "file://$PWD/origin.git" shop; (cd data && shown git clone ../origin.git .); LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN git clone origin.git shop; }
dead_end() { rm -rf shop/*; shown git clone origin.git shop; }
workaround() { shown git clone origin.git shop-2 && ls shop-2; }
advice() {
  try_advice 0 path=shop; try_advice 1 url="$PWD/origin.git" new-folder=other; try_advice 2 path=data url="$PWD/origin.git" branch=main
  check 'both kinds of files' test -e data/notes.txt -a -e data/app.conf; check 'it can pull' git -C data pull -q
}
. "$(dirname "$0")/../harness.sh"
