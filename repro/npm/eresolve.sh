#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="ERESOLVE unable to resolve dependency tree"
DEAD_END=0 WORKAROUND=0
. "$(dirname "$0")/registry.bash"
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
  cat > fixtures.json <<'JSON'
{ "react": { "17.0.2": {}, "18.3.1": {} },
  "react-datepicker-lite": { "2.4.0": { "peerDependencies": { "react": "^17.0.0" } }, "3.0.1": { "peerDependencies": { "react": "^18.0.0" } } } }
JSON
  serve_registry
  echo '{"name":"storefront","version":"1.0.0","dependencies":{"react":"^18.3.1"}}' > package.json
}
provoke() { npm install react-datepicker-lite@2.4.0; }
# A fresh tree has the same two requirements.
dead_end() { rm -rf node_modules package-lock.json; npm cache clean --force >/dev/null 2>&1; npm install react-datepicker-lite@2.4.0; }
workaround() { npm install react-datepicker-lite@3.0.1; }
cleanup() { stop_registry; }
advice() {
  try_advice 0 package=react-datepicker-lite
  npm uninstall react-datepicker-lite >/dev/null 2>&1
  try_advice 1 peer=react version=17
  check 'the older plugin fits now' npm install react-datepicker-lite@2.4.0
  rm -rf node_modules package-lock.json
  advice_text 2 0 package=react-datepicker-lite peer=react >overrides.json
  node -e 'const p = { name: "storefront", version: "1.0.0", dependencies: { react: "^18.3.1" }, ...require("./overrides.json") }; require("node:fs").writeFileSync("package.json", JSON.stringify(p))'
  check 'the override lets the pair in' npm install react-datepicker-lite@2.4.0
  check 'the lockfile holds for npm ci' npm ci
}
. "$(dirname "$0")/../harness.sh"
