#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="Unsupported engine"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
  echo '{ "vite": { "6.4.1": {}, "99.0.0": { "engines": { "node": ">=99.0.0" } } } }' > fixtures.json
  node "$HERE/fake-registry.cjs" fixtures.json port & echo $! > pid
  wait_for 5 test -s port
  export npm_config_registry=http://127.0.0.1:$(cat port)
  echo 'engine-strict=true' > .npmrc
  echo '{"name":"storefront","version":"1.0.0"}' > package.json
}
provoke() { npm install vite@99; }
dead_end() { rm -rf node_modules package-lock.json; npm install --legacy-peer-deps vite@99; }
workaround() { npm install vite@6; }
cleanup() { kill "$(cat pid)"; }
advice() {
  try_advice 1 name=vite fitting-version=6
  check 'the older release is installed' test -d node_modules/vite
  nvm() { grep -qx 22 .nvmrc; }; export -f nvm
  try_advice 0 major=22
}
. "$(dirname "$0")/../harness.sh"
