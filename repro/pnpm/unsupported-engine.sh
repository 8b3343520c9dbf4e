#!/usr/bin/env bash
TOOL=pnpm
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node pnpm"
PACKAGES="nodejs npm:pnpm@10"
MESSAGE='ERR_PNPM_UNSUPPORTED_ENGINE'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "pnpm $(pnpm -v)"; }
setup() {
  export HOME=$PWD XDG_CACHE_HOME=$PWD/.cache XDG_DATA_HOME=$PWD/.share npm_config_store_dir=$PWD/.store npm_config_offline=true npm_config_update_notifier=false npm_config_manage_package_manager_versions=false
  echo '{"name":"storefront","version":"1.0.0","engines":{"node":">=99"}}' > package.json
  echo 'engine-strict=true' > .npmrc
}
provoke() { pnpm install; }
dead_end() { rm -rf node_modules pnpm-lock.yaml; pnpm install --force; }
workaround() { echo '{"name":"storefront","version":"1.0.0","engines":{"node":">=18"}}' > package.json; pnpm install; }
advice() {
  try_advice 2 node-major=18
  check 'the install runs' pnpm install
  nvm() { [ "$*" = 'install 22' ]; }; export -f nvm
  try_advice 0 node-major=22
}
. "$(dirname "$0")/../harness.sh"
