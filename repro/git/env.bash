# shellcheck shell=bash
# What the git scripts share: nobody's own configuration, fixed author and dates, no prompt, no editor.
# `shown` prints a command the way a terminal shows it, then runs it.
git_env() {
  export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL="$PWD/.gitconfig-home" GIT_TERMINAL_PROMPT=0 GIT_EDITOR=true
  export GIT_AUTHOR_NAME=Dev GIT_AUTHOR_EMAIL=dev@example.com GIT_COMMITTER_NAME=Dev GIT_COMMITTER_EMAIL=dev@example.com
  export GIT_AUTHOR_DATE='2026-03-02T09:00:00Z' GIT_COMMITTER_DATE='2026-03-02T09:00:00Z'
  unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
  printf '[init]\n\tdefaultBranch = main\n' >"$GIT_CONFIG_GLOBAL"
}
shown() { printf '$ %s\n' "$*"; "$@"; }
commit_file() { # path content message
  mkdir -p "$(dirname "$1")" && printf '%s\n' "$2" >"$1" && git add "$1" && git commit -q -m "$3"
}
# origin.git with one commit, and two clones of it: ours and theirs.
two_clones() {
  git init -q --bare origin.git
  git clone -q origin.git ours && (cd ours && commit_file app.conf 'port = 8080' 'Start' && git push -q origin main)
  git clone -q origin.git theirs
}
