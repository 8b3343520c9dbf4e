#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="404 Not Found - GET"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_fetch_retries=0
  echo '{ "expres": { "_status": 404, "_error": "Not found" }, "express": { "4.21.2": {} }, "@acme/ui": { "_status": 404, "_error": "Not found" } }' > fixtures.json
  serve_registry
  echo '{"name":"storefront","version":"1.0.0"}' > package.json
}
provoke() { npm install expres; }
dead_end() { npm cache clean --force >/dev/null 2>&1; npm install @acme/ui; }
workaround() { npm install express; }
cleanup() { stop_registry; }
advice() {
  try_advice 0 package=express
  mkdir home; export HOME=$PWD/home
  try_advice 1 scope=acme host-and-path=npm.acme.example
  check 'the scope has its registry' sh -c 'npm config get @acme:registry | grep -q https://npm.acme.example/'
  check 'the token is bound to it' grep -qF '//npm.acme.example/:_authToken=${NPM_TOKEN}' .npmrc
}
. "$(dirname "$0")/../harness.sh"
