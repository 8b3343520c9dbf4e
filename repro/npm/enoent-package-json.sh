#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="Could not read package.json"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD/home npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_offline=true
  mkdir -p home shop/web
  echo '{"name":"storefront","version":"1.0.0","scripts":{"start":"node -e 0"}}' > shop/web/package.json
}
provoke() { cd shop && npm start; }
dead_end() { cd shop && npm cache clean --force >/dev/null 2>&1; npm start; }
workaround() { cd shop/web && npm start; }
advice() {
  cd shop; git init -q . && git add web
  try_advice 0 folder=web script=start
  advice_text 1 0 folder=web >ci.yaml
  check 'the step parses' python3 -c "import yaml; assert yaml.safe_load(open('ci.yaml'))[0]['working-directory'] == 'web'"
}
. "$(dirname "$0")/../harness.sh"
