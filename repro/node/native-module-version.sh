#!/usr/bin/env bash
TOOL=node
NEEDS="node gcc"
PACKAGES="nodejs gcc"
MESSAGE="was compiled against a different Node.js version using"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  mkdir -p node_modules/better-sqlite3/build/Release
  cat > addon.c <<'C'
/* What a compiled addon registers itself with; ABI is the NODE_MODULE_VERSION it was compiled against. */
#include <stddef.h>
struct node_module { int nm_version; unsigned flags; void *dso; const char *file; void *reg; void (*init)(void); const char *name; void *priv; void *link; };
extern void node_module_register(void *);
static void init(void) {}
static struct node_module module = { ABI, 0, NULL, "better_sqlite3.cpp", NULL, init, "better_sqlite3", NULL, NULL };
__attribute__((constructor)) static void start(void) { node_module_register(&module); }
C
  build() { gcc -shared -fPIC -DABI="$1" addon.c -o node_modules/better-sqlite3/build/Release/better_sqlite3.node; }
  echo '{"name":"better-sqlite3","version":"11.3.0","main":"index.js"}' > node_modules/better-sqlite3/package.json
  echo "process.dlopen({ exports: {} }, require('node:path').join(__dirname, 'build/Release/better_sqlite3.node'));" > node_modules/better-sqlite3/index.js
  echo "require('better-sqlite3'); console.log('database opened');" > index.js
  build 93
}
provoke() { node index.js; }
# The node_modules folder is taken along to the other machine.
dead_end() { cp -r node_modules saved && rm -rf node_modules && mv saved node_modules; node index.js; }
workaround() { build "$(node -p process.versions.modules)"; node index.js; }
. "$(dirname "$0")/../harness.sh"
