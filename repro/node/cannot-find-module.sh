#!/usr/bin/env bash
TOOL=node
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="Cannot find module 'dotenv'"
DEAD_END=0 WORKAROUND=0
tool_version() { node -p '"Node.js " + process.versions.node'; }
setup() {
  export HOME=$PWD npm_config_offline=true npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
  mkdir -p vendor/dotenv src elsewhere
  echo '{"name":"dotenv","version":"16.4.5","main":"index.js"}' > vendor/dotenv/package.json
  echo 'exports.config = () => ({});' > vendor/dotenv/index.js
  echo '{"name":"shop-api","version":"1.0.0","private":true}' > package.json
  echo '{"name":"elsewhere","version":"1.0.0"}' > elsewhere/package.json
  printf '%s\n' "require('dotenv').config();" "require('./routes/orders');" > src/server.js
  mkdir -p src/routes && echo 'console.log("routes loaded");' > src/routes/orders.js
}
provoke() { node src/server.js; }
# Installed, but into the folder the shell happened to be in, which is not above the file that requires it.
dead_end() { (cd elsewhere && npm install ../vendor/dotenv >/dev/null); node src/server.js; }
workaround() { npm install ./vendor/dotenv && node src/server.js; }
advice() {
  cp -r vendor/dotenv dotenv-src; git init -q . && git add src
  try_advice 1 module=./routes/Orders
  check 'the committed case is shown' sh -c "git ls-files | grep -i Orders | grep -q orders.js"
  npm pkg set scripts.build='mkdir -p dist && cp src/routes/orders.js dist/server.js' >/dev/null
  try_advice 2 module="$PWD/dist/server.js"
  check 'the built file runs' node dist/server.js
}
. "$(dirname "$0")/../harness.sh"
