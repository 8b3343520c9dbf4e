#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="sh: 1: vite: not found"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "npm $(npm -v)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_offline=true
  mkdir -p vendor/vite
  echo '{"name":"vite","version":"6.0.0","bin":{"vite":"cli.js"}}' > vendor/vite/package.json
  printf '#!/usr/bin/env node\nconsole.log("built");\n' > vendor/vite/cli.js
  PATH=$(dirname "$(command -v node)"):/usr/bin:/bin
  echo '{"name":"storefront","version":"1.0.0","scripts":{"build":"vite build"},"devDependencies":{"vite":"file:vendor/vite"}}' > package.json
}
provoke() { npm run build; }
# NODE_ENV=production leaves out devDependencies, where build tools stand.
dead_end() { NODE_ENV=production npm install >/dev/null; npm run build; }
workaround() { npm install --include=dev && npm run build; }
advice() {
  NODE_ENV=production npm install >/dev/null 2>&1
  try_advice 0
  check 'the script runs' npm run build
  try_advice 2
  check 'the line is there' grep -qx node_modules .dockerignore
  npm pkg delete devDependencies >/dev/null; rm -rf node_modules
  try_advice 1 package=file:vendor/vite
  check 'the script runs with the package added' npm run build
}
. "$(dirname "$0")/../harness.sh"
