#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE='Missing script: "'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_offline=true
  mkdir -p web
  echo '{"name":"storefront","version":"1.0.0","scripts":{"dev":"node -e 0","build":"node -e 0"}}' > package.json
}
provoke() { npm start dev; npm run strat; }
dead_end() { npm install >/dev/null; npm run strat; }
workaround() { npm run && npm run dev; }
advice() {
  try_advice 0 other-script=dev
  try_advice 2 script=strat command='node -p 6*7'
  check 'the new script runs' sh -c 'npm run strat | grep -q 42'
  mkdir -p packages/web; echo '{"name":"web","version":"1.0.0","scripts":{"strat":"node -e 0"}}' >packages/web/package.json; npm pkg set 'workspaces[]=packages/web' >/dev/null; npm install >/dev/null 2>&1
  try_advice 1 script=strat folder=packages/web
}
. "$(dirname "$0")/../harness.sh"
