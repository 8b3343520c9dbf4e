#!/usr/bin/env bash
TOOL=pnpm
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node pnpm"
PACKAGES="nodejs npm:pnpm@10"
MESSAGE='ERR_PNPM_OUTDATED_LOCKFILE'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "pnpm $(pnpm -v)"; }
setup() {
  export HOME=$PWD XDG_CACHE_HOME=$PWD/.cache XDG_DATA_HOME=$PWD/.share npm_config_store_dir=$PWD/.store npm_config_offline=true npm_config_update_notifier=false npm_config_manage_package_manager_versions=false
  mkdir -p vendor/dayjs vendor/zod
  echo '{"name":"dayjs","version":"1.11.13"}' > vendor/dayjs/package.json
  echo '{"name":"zod","version":"3.23.8"}' > vendor/zod/package.json
  echo '{"name":"storefront","version":"1.0.0","dependencies":{"dayjs":"link:vendor/dayjs"}}' > package.json
  pnpm install
  echo '{"name":"storefront","version":"1.0.0","dependencies":{"dayjs":"link:vendor/dayjs","zod":"link:vendor/zod"}}' > package.json
}
provoke() { CI=true pnpm install; }
dead_end() { rm -rf node_modules; pnpm store prune >/dev/null; CI=true pnpm install; }
workaround() { pnpm install --lockfile-only && CI=true pnpm install; }
advice() {
  git init -q .
  try_advice 0
  check 'CI accepts it' env CI=true pnpm install
  try_advice 1 version=10.34.9
  check 'it stands in package.json' grep -q '"packageManager": *"pnpm@10.34.9"' package.json
  rm -rf package.json pnpm-lock.yaml node_modules; echo '{"name":"storefront","dependencies":{"zod":"file:vendor/zod"}}' >package.json
  printf 'packages: []\noverrides:\n  left-pad: 1.3.0\n' >pnpm-workspace.yaml; pnpm install
  mkdir image; cp -r package.json pnpm-lock.yaml vendor image; mv pnpm-workspace.yaml kept.yaml
  check 'the settings are missing in the image' sh -c 'cd image; CI=true pnpm install | grep -q ERR_PNPM_LOCKFILE_CONFIG_MISMATCH'
  rm -rf image; mkdir image; mv kept.yaml pnpm-workspace.yaml; cp pnpm-lock.yaml pnpm-workspace.yaml image; advice_text 2 0 >Dockerfile; sed -n 's/^RUN //p' Dockerfile >run.txt
  check 'fetch needs these two' sh -c "cd image; $(sed -n 1p run.txt)"; cp -r package.json vendor image; check 'offline install' sh -c "cd image; $(sed -n 2p run.txt) && test -d node_modules/zod"
}
. "$(dirname "$0")/../harness.sh"
