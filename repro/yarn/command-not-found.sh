#!/usr/bin/env bash
TOOL=yarn
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node"
PACKAGES="nodejs npm:yarn@1.22.22"
MESSAGE='Command "bild" not found.'
DEAD_END=0 WORKAROUND=0
# Yarn 2 and later bring a command of the same name.
yarn() { node "$MODULES/yarn/bin/yarn.js" "$@"; }
tool_version() { echo "Yarn $(yarn -v)"; }
setup() {
  export HOME=$PWD YARN_CACHE_FOLDER=$PWD/.yarn-cache; mkdir -p packages/vite
  echo '{"name":"vite","version":"1.0.0","bin":"vite.js"}' >packages/vite/package.json; printf '#!/usr/bin/env node\nconsole.log(42)\n' >packages/vite/vite.js; chmod +x packages/vite/vite.js
  echo '{"name":"storefront","version":"1.0.0","license":"MIT","scripts":{"build":"node -p 42"},"devDependencies":{"vite":"file:packages/vite"}}' >package.json
}
provoke() { yarn run bild; }
dead_end() { mkdir -p global; printf '#!/bin/sh\n' >global/bild; chmod +x global/bild; PATH=$PWD/global:$PATH yarn bild; }
workaround() { node -p "require('./package.json').scripts" && yarn run build; }
advice() {
  mkdir bin; printf '#!/bin/sh\nexec node "%s" "$@"\n' "$MODULES/yarn/bin/yarn.js" >bin/yarn; chmod +x bin/yarn; PATH=$PWD/bin:$PATH; unset -f yarn; export NODE_ENV=production
  try_advice 0 >out; cat out; check 'the script' grep -qx build out; yarn install --offline >/dev/null; check 'not installed in production' sh -c 'yarn vite 2>&1 | grep -q "not found"'
  try_advice 1 command=vite; check 'now it runs' yarn vite
  mkdir -p packages/typescript; echo '{"name":"typescript","version":"1.0.0"}' >packages/typescript/package.json; try_advice 2 package=file:packages/typescript
}
. "$(dirname "$0")/../harness.sh"
