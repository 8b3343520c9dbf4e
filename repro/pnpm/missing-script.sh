#!/usr/bin/env bash
TOOL=pnpm
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node pnpm"
PACKAGES="nodejs npm:pnpm@10"
MESSAGE='Missing script: bild'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "pnpm $(pnpm -v)"; }
setup() {
  export HOME=$PWD XDG_CACHE_HOME=$PWD/.cache XDG_DATA_HOME=$PWD/.share npm_config_store_dir=$PWD/.store npm_config_offline=true npm_config_update_notifier=false npm_config_manage_package_manager_versions=false
  mkdir -p packages/web; echo 'packages: ["packages/*"]' >pnpm-workspace.yaml
  echo '{"name":"storefront","version":"1.0.0","scripts":{"build":"node -p 42"}}' >package.json; echo '{"name":"web","version":"1.0.0","scripts":{"check":"node -p 7"}}' >packages/web/package.json
}
provoke() { pnpm run bild; local rc=$?; pnpm -r run bild; pnpm start; return $rc; }
dead_end() { pnpm install >/dev/null; pnpm run bild; }
workaround() { pnpm run && pnpm run build; }
advice() {
  try_advice 0; try_advice 1 script=check package=web >out; cat out; check 'it ran there' grep -q '^7$' out; check 'the file' grep -qx './packages/web/package.json' out
  try_advice 2 script=bild
}
. "$(dirname "$0")/../harness.sh"
