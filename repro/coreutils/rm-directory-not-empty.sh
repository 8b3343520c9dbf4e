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
}
dead_end() { rm -f build/cache/*; rmdir build/cache; }
workaround() { cp -a new/cache/. build/cache/ && rm -r new/cache && rmdir new; }
. "$(dirname "$0")/../harness.sh"
