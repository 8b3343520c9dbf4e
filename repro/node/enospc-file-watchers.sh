#!/usr/bin/env bash
TOOL=node
NEEDS="node unshare"
PACKAGES="nodejs"
MESSAGE="System limit for number of file watchers reached"
DEAD_END=1 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  mkdir -p src/a src/b src/c src/d data
  cat > dev.js <<'JS'
const fs = require('node:fs');
const ignored = process.argv.slice(2);
for (const name of fs.readdirSync('src')) if (!ignored.includes(name)) fs.watch('src/' + name);
setTimeout(() => process.exit(0), 200);
JS
}
# A user namespace of its own has its own limit, so the machine's is left alone.
limited() { unshare -Ur sh -c 'echo 3 > /proc/sys/user/max_inotify_watches; "$@"' sh "$@"; }
provoke() { limited node dev.js; }
dead_end() { ulimit -n 4096; limited node dev.js; }
workaround() { limited node dev.js c d; }
advice() {
  node -e "for (const d of ['a', 'b', 'c']) require('node:fs').watch('src/' + d); setTimeout(() => {}, 20000)" & watcher=$!
  wait_for 5 sh -c "cat /proc/$watcher/fdinfo/* | grep -q ^inotify"
  try_advice 1
  kill $watcher
  advice_text 0 0 >vite.config.mjs
  check 'the configuration loads' node -e "import('./vite.config.mjs').then((m) => process.exit(m.default.server.watch.ignored.length === 2 ? 0 : 1))"
}
unshare -Ur true 2>/dev/null || { echo "::skipped:: no user namespace can be made here, as in a chroot"; exit 77; }
. "$(dirname "$0")/../harness.sh"
