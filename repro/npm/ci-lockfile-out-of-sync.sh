#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="can only install packages when your package.json and package-lock.json"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
  echo '{ "dayjs": { "1.11.10": {}, "1.11.13": {} }, "zod": { "3.23.8": {} } }' > fixtures.json
  serve_registry
  echo '{"name":"storefront","version":"1.0.0","dependencies":{"dayjs":"1.11.10"}}' > package.json
  npm install
  echo '{"name":"storefront","version":"1.0.0","dependencies":{"dayjs":"1.11.13","zod":"^3.23.8"}}' > package.json
}
provoke() { npm ci; }
dead_end() { rm -rf node_modules; npm cache clean --force >/dev/null 2>&1; npm ci; }
workaround() { npm install --package-lock-only && npm ci; }
cleanup() { stop_registry; }
advice() {
  git init -q .
  try_advice 0
  check 'both files are staged' sh -c 'git diff --cached --name-only | grep -q package-lock.json'
  try_advice 2
}
. "$(dirname "$0")/../harness.sh"
