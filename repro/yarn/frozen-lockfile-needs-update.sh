#!/usr/bin/env bash
TOOL=yarn
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node"
PACKAGES="nodejs npm:yarn@1.22.22"
MESSAGE='Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.'
DEAD_END=0 WORKAROUND=0
# Yarn 2 and later bring a command of the same name.
yarn() { node "$MODULES/yarn/bin/yarn.js" "$@"; }
tool_version() { echo "Yarn $(yarn -v)"; }
setup() {
  export HOME=$PWD YARN_CACHE_FOLDER=$PWD/.yarn-cache
  mkdir -p packages/dayjs packages/zod
  echo '{"name":"dayjs","version":"1.11.13"}' > packages/dayjs/package.json
  echo '{"name":"zod","version":"3.23.8"}' > packages/zod/package.json
  echo '{"name":"storefront","version":"1.0.0","license":"MIT","dependencies":{"dayjs":"file:packages/dayjs"}}' > package.json
  yarn install --offline
  echo '{"name":"storefront","version":"1.0.0","license":"MIT","dependencies":{"dayjs":"file:packages/dayjs","zod":"file:packages/zod"}}' > package.json
}
provoke() { yarn install --frozen-lockfile --offline; }
dead_end() { rm -rf node_modules; yarn cache clean >/dev/null; yarn install --frozen-lockfile --offline; }
workaround() { yarn install --offline && yarn install --frozen-lockfile --offline; }
advice() {
  git init -q -b main . && git add yarn.lock && git -c user.name=a -c user.email=a@example.com commit -qm lock && git update-ref refs/remotes/origin/main HEAD
  mkdir bin; printf '#!/bin/sh\nexec node "%s" "$@"\n' "$MODULES/yarn/bin/yarn.js" >bin/yarn; chmod +x bin/yarn; PATH=$PWD/bin:$PATH; unset -f yarn
  echo broken >yarn.lock
  try_advice 1 branch=main
  check 'the lockfile fits' yarn install --frozen-lockfile --offline
  git checkout -q yarn.lock
  try_advice 0
  # a workspace whose root's resolutions turn one version into another
  (
    mkdir -p mono/packages/web mono/vendor/zod alone image/packages && cd mono
    echo '{"name":"zod","version":"3.23.9"}' >vendor/zod/package.json
    printf '{"private":true,"license":"MIT","workspaces":["packages/*"],"resolutions":{"zod":"file:%s/vendor/zod"}}\n' "$PWD" >package.json
    echo '{"name":"web","version":"1.0.0","license":"MIT","dependencies":{"zod":"3.23.8"}}' >packages/web/package.json
    yarn install --offline
    cp yarn.lock packages/web/package.json ../alone/
    advice_text 2 0 | sed -n 's/^COPY/cp/p' >../copy.sh; mkdir -p ../image/packages/web
    sed 's#\(.*\) \(.*\)#\1 ../image/\2#' ../copy.sh | sh
  )
  check 'one package alone does not fit' sh -c 'cd alone && yarn install --frozen-lockfile --offline 2>&1 | grep -q "lockfile needs to be updated"'
  check 'root and manifests do' sh -c 'cd image && yarn install --frozen-lockfile --offline'
  check 'the lockfile fits' yarn install --frozen-lockfile --offline
}
. "$(dirname "$0")/../harness.sh"
