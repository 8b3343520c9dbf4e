TOOL=coreutils
NEEDS="mv rmdir cp"
PACKAGES=coreutils
MESSAGE='Directory not empty'
DEAD_END=0 WORKAROUND=1
tool_version() { rm --version | sed -n '1s/^rm (GNU coreutils)/coreutils/p'; }
setup() { mkdir -p build/cache new/cache release; echo 1 > build/cache/.lock; echo 2 > new/cache/data; echo x > release/notes; }
provoke() {
  echo '$ rmdir build/cache'
  rmdir build/cache
  echo '$ mv new/cache build/'
  mv new/cache build/
  echo '$ rmdir build/cache/'
  rmdir build/cache/
}
dead_end() { rm -f build/cache/*; rmdir build/cache; }
workaround() { cp -a new/cache/. build/cache/ && rm -r new/cache && rmdir new; }
advice() {
  cp -a new other
  # across file systems mv has words of its own
  if other_fs=$(mktemp -d -p /dev/shm); then mkdir "$other_fs/cache"; touch "$other_fs/cache/.lock"; mv new/cache "$other_fs" 2>moved; cat moved; rm -rf "$other_fs"; check 'across file systems' grep -q 'unable to remove target: Directory not empty' moved; fi
  try_advice 1 --exit 23 source=new/cache path=build/cache; mkdir -p src2 dst2; echo >src2/f; advice_text 1 1 source=src2 path=dst2 >r.sh; command -v rsync && check 'rsync merges' bash r.sh; check 'merged' test -e build/cache/data -a ! -e new/cache
  if command -v lsof; then try_advice 0 --exit 1 path=build/cache; check 'gone' test ! -e build/cache; fi
  try_advice 2 path=other; check 'gone' test ! -e other
}
. "$(dirname "$0")/../harness.sh"
