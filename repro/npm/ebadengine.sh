#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="Unsupported engine"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
  echo '{ "vite": { "6.4.1": {}, "99.0.0": { "engines": { "node": ">=99.0.0" } } }, "kit": { "1.0.0": { "dependencies": { "@shop/core.js": "^2.0.0" } } }, "@shop/core.js": { "1.0.0": {}, "2.0.0": { "engines": { "node": ">=99.0.0" } } } }' > fixtures.json
  serve_registry
  echo 'engine-strict=true' > .npmrc
  echo '{"name":"storefront","version":"1.0.0"}' > package.json
}
provoke() { npm install vite@99; }
dead_end() { rm -rf node_modules package-lock.json; npm install --legacy-peer-deps vite@99; }
workaround() { npm install vite@6; }
cleanup() { stop_registry; }
advice() {
  try_advice 1 name=vite fitting-version=6
  check 'the older release is installed' test -d node_modules/vite
  # a package that only another one asks for: its older release beside it does not help
  rm -rf node_modules package-lock.json; echo '{"name":"storefront","version":"1.0.0","dependencies":{"kit":"1"}}' >package.json
  check 'npm stops at the package of a package' sh -c 'npm install 2>&1 | grep -q "version of node/npm: @shop/core.js@2.0.0"'
  try_advice 2 name=@shop/core.js fitting-version=1 | tee tree.txt
  check 'who asks for it' grep -q 'kit@1.0.0' tree.txt
  npm ls @shop/core.js >tree.txt; check 'the older release is installed' grep -q '@shop/core.js@1.0.0' tree.txt
  nvm() { grep -qx 22 .nvmrc; }; export -f nvm
  try_advice 0 major=22
}
. "$(dirname "$0")/../harness.sh"
