#!/usr/bin/env bash
TOOL=eslint
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node eslint"
PACKAGES="nodejs npm:eslint@9"
MESSAGE="ESLint couldn't find an eslint.config.(js|mjs|cjs) file."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "ESLint $(eslint -v | tr -d v)"; }
setup() {
  mkdir -p src; echo 'const a = 1;' > src/a.js
  echo '{"name":"storefront","version":"1.0.0"}' > package.json
  echo '{"env":{"es2022":true},"rules":{"no-unused-vars":"warn"}}' > .eslintrc.json
}
provoke() { eslint src; }
dead_end() { mv .eslintrc.json .eslintrc.cjs; sed -i '1s/^/module.exports = /' .eslintrc.cjs; eslint src; }
workaround() { echo 'export default [{ rules: { "no-unused-vars": "warn" } }];' > eslint.config.mjs; eslint src; }
. "$(dirname "$0")/../harness.sh"
