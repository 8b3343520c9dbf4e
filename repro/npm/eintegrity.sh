#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm curl openssl git"
PACKAGES="nodejs"
MESSAGE="EINTEGRITY"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_fetch_retries=0
  echo '{ "dayjs": { "1.11.13": { "description": "old build" } } }' > fixtures.json
  serve_registry
  echo '{"name":"storefront","version":"1.0.0","dependencies":{"dayjs":"1.11.13"}}' > package.json
  npm install
  # The mirror now serves other bytes under the same version.
  stop_registry; rm -rf node_modules .npm
  sed -i 's/old build/new build/' fixtures.json
  serve_registry
  sed -i -E "s#127.0.0.1:[0-9]+#127.0.0.1:$(cat port)#" package-lock.json
}
provoke() { npm ci; }
dead_end() { npm cache clean --force >/dev/null 2>&1; npm ci; }
# The registry's answer was checked: only this package's entry is written anew.
workaround() { npm uninstall dayjs && npm install --save-exact dayjs@1.11.13 && npm ci; }
cleanup() { stop_registry; }
advice() {
  try_advice 0 name=dayjs version=1.11.13
  git init -q . && git add package-lock.json
  try_advice 2 name=dayjs version=1.11.13
  check 'the entry is written anew' npm ci
  cp package-lock.json proxied.json
  registry=$npm_config_registry; sed -i 's#http://127.0.0.1:[0-9]*#http://proxy.invalid#' package-lock.json
  check 'hosts in the lockfile are replaced' npm ci --registry="$registry" --replace-registry-host=always
}
. "$(dirname "$0")/../harness.sh"
