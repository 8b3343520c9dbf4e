#!/usr/bin/env bash
TOOL=eslint
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node eslint"
PACKAGES="nodejs npm:eslint@9"
MESSAGE="which is not supported in flat config system."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "ESLint $(eslint -v | tr -d v)"; }
setup() {
  mkdir -p src; echo 'console.log(document.title);' > src/a.js
  echo '{"name":"storefront","type":"module"}' > package.json
  echo 'export default [{ env: { browser: true }, rules: { "no-undef": "error" } }];' > eslint.config.js
}
provoke() { eslint src; }
dead_end() { echo 'export default [{ globals: { document: "readonly" }, rules: { "no-undef": "error" } }];' > eslint.config.js; eslint src; }
workaround() { echo 'export default [{ languageOptions: { globals: { document: "readonly", console: "readonly" } }, rules: { "no-undef": "error" } }];' > eslint.config.js; eslint src; }
. "$(dirname "$0")/../harness.sh"
