#!/usr/bin/env bash
TOOL=yarn
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node"
PACKAGES="nodejs npm:@yarnpkg/cli-dist@4"
MESSAGE='The lockfile would have been modified by this install, which is explicitly forbidden.'
DEAD_END=0 WORKAROUND=0
berry() { node "$MODULES/@yarnpkg/cli-dist/bin/yarn.js" "$@"; }
tool_version() { echo "Yarn $(package_version @yarnpkg/cli-dist)"; }
setup() {
  export HOME=$PWD YARN_ENABLE_TELEMETRY=0 YARN_ENABLE_GLOBAL_CACHE=0 YARN_ENABLE_COLORS=0 YARN_ENABLE_PROGRESS_BARS=0 YARN_NODE_LINKER=node-modules
  mkdir -p packages/ui packages/web
  echo '{"name":"shop","private":true,"workspaces":["packages/*"]}' > package.json
  echo '{"name":"@shop/ui","version":"1.0.0"}' > packages/ui/package.json
  echo '{"name":"@shop/web","version":"1.0.0"}' > packages/web/package.json
  touch yarn.lock
  berry install
  echo '{"name":"@shop/web","version":"1.0.0","dependencies":{"@shop/ui":"workspace:*"}}' > packages/web/package.json
}
provoke() { berry install --immutable; }
dead_end() { rm -rf node_modules .yarn/cache; berry install --immutable; }
workaround() { berry install && berry install --immutable; }
advice() {
  git init -q .; mkdir bin; printf '#!/bin/sh\nexec node "%s" "$@"\n' "$MODULES/@yarnpkg/cli-dist/bin/yarn.js" >bin/yarn; printf '#!/bin/sh\nexit 0\n' >bin/corepack; chmod +x bin/*; PATH=$PWD/bin:$PATH
  try_advice 0
  check 'the lockfile is in order now' yarn install --immutable
}
. "$(dirname "$0")/../harness.sh"
