#!/usr/bin/env bash
TOOL=pnpm
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node pnpm"
PACKAGES="nodejs npm:pnpm@10"
MESSAGE='ERR_PNPM_WORKSPACE_PKG_NOT_FOUND'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "pnpm $(pnpm -v)"; }
setup() {
  export HOME=$PWD XDG_CACHE_HOME=$PWD/.cache XDG_DATA_HOME=$PWD/.share npm_config_store_dir=$PWD/.store npm_config_offline=true npm_config_update_notifier=false npm_config_manage_package_manager_versions=false
  mkdir -p packages/ui apps/web
  echo '{"name":"shop","private":true}' > package.json
  echo '{"name":"@shop/ui","version":"1.0.0"}' > packages/ui/package.json
  echo '{"name":"@shop/web","version":"1.0.0","dependencies":{"@shop/ui":"workspace:*"}}' > apps/web/package.json
  printf 'packages:\n  - apps/*\n' > pnpm-workspace.yaml
}
provoke() { pnpm install; }
dead_end() { rm -rf node_modules apps/web/node_modules; pnpm install --force --no-frozen-lockfile; }
workaround() { printf 'packages:\n  - apps/*\n  - packages/*\n' > pnpm-workspace.yaml; pnpm install; }
advice() {
  git init -q . && git add .
  try_advice 1
  advice_text 0 0 >pnpm-workspace.yaml
  check 'the package is found' pnpm install
  try_advice 0
  check 'it is listed' sh -c 'pnpm ls -r --depth -1 | grep -q @shop/ui'
  try_advice 2 app=@shop/web folder=dist/web
  check 'the folder holds the dependency' test -e dist/web/node_modules/@shop/ui
}
. "$(dirname "$0")/../harness.sh"
