#!/usr/bin/env bash
TOOL=pnpm
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node npm pnpm" PACKAGES="nodejs npm:pnpm@10"
MESSAGE="Ignored build scripts: native-dep"
DEAD_END=0 WORKAROUND=1
. "$(dirname "$0")/../npm/registry.bash"
tool_version() { echo "pnpm $(pnpm -v)"; }
setup() {
  export HOME=$PWD XDG_CACHE_HOME=$PWD/.cache XDG_DATA_HOME=$PWD/.share npm_config_store_dir=$PWD/.store npm_config_update_notifier=false npm_config_manage_package_manager_versions=false
  echo '{"native-dep":{"1.0.0":{"scripts":{"postinstall":"node build.js"},"_files":{"build.js":"require(\"fs\").writeFileSync(\"built\", \"1\")"}}},"dayjs":{"1.11.13":{}}}' >fixtures.json
  serve_registry
  printf '{"name":"shop","version":"1.0.0","dependencies":{"native-dep":"1.0.0","dayjs":"1.11.13"}}' >package.json
}
cleanup() { stop_registry; }
built() { test -e node_modules/native-dep/built; }
provoke() { pnpm install; CI=true pnpm install --config.strict-dep-builds=true; }
dead_end() { pnpm install --ignore-scripts=false; rm -r node_modules; pnpm install; built; }
workaround() { printf 'onlyBuiltDependencies:\n  - native-dep\n' >pnpm-workspace.yaml; pnpm install && built; }
advice() {
  pnpm install >/dev/null; if built; then echo '::fault:: advice: it was built'; fi
  if command -v script >/dev/null; then script -qec 'pnpm approve-builds' /dev/null < <(sleep 3; printf 'a'; sleep 1; printf '\r'; sleep 1; printf 'y'; sleep 1; printf '\r'; sleep 4) >asked; check 'approved' built; rm -f pnpm-workspace.yaml; fi
  rm -rf node_modules; pnpm install >/dev/null; advice_text 1 0 package=native-dep >pnpm-workspace.yaml
  advice_text 1 1 package=native-dep >r.sh; check 'rebuild' bash r.sh; check 'it is built' built
}
. "$(dirname "$0")/../harness.sh"
