#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="No matching version found for"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
  echo '{ "dayjs": { "1.11.10": {}, "1.11.13": {} } }' > fixtures.json
  serve_registry
  echo '{"name":"storefront","version":"1.0.0","dependencies":{"dayjs":"^1.12.0"}}' > package.json
}
provoke() { npm install; }
dead_end() { npm cache clean --force >/dev/null 2>&1; npm install dayjs@2; }
workaround() { npm view dayjs versions && npm install dayjs@^1.11.10; }
cleanup() { stop_registry; }
advice() {
  try_advice 0 name=dayjs
  try_advice 1 name=dayjs
  check 'the install works' npm install
}
. "$(dirname "$0")/../harness.sh"
