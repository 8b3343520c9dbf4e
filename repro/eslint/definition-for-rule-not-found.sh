#!/usr/bin/env bash
TOOL=eslint
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node eslint"
PACKAGES="nodejs npm:eslint@9"
MESSAGE="Definition for rule 'react-hooks/exhaustive-deps' was not found"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "ESLint $(eslint -v | tr -d v)"; }
setup() {
  mkdir -p src
  echo '{"name":"storefront","type":"module"}' > package.json
  echo 'export default [{ linterOptions: { reportUnusedDisableDirectives: "off" }, rules: { "no-unused-vars": "warn" } }];' > eslint.config.js
  printf '%s\n' '// eslint-disable-next-line react-hooks/exhaustive-deps' 'export const a = 1;' > src/a.js
}
provoke() { eslint src; }
dead_end() { mkdir -p node_modules/eslint-plugin-react-hooks; echo '{"name":"eslint-plugin-react-hooks","main":"i.js"}' > node_modules/eslint-plugin-react-hooks/package.json; echo 'module.exports = { rules: {} };' > node_modules/eslint-plugin-react-hooks/i.js; eslint src; }
workaround() { sed -i '/eslint-disable/d' src/a.js; eslint src; }
advice() {
  mkdir -p node_modules/.bin; ln -s "$MODULES/.bin/eslint" node_modules/.bin/eslint

  git init -q . && git add src
  try_advice 1 rule=react-hooks/exhaustive-deps
  try_advice 2 file=src/a.js
  mkdir -p node_modules/eslint-plugin-react-hooks; echo '{"name":"eslint-plugin-react-hooks","main":"i.js"}' >node_modules/eslint-plugin-react-hooks/package.json; echo 'module.exports = { rules: { "exhaustive-deps": { create: () => ({}) } } };' >node_modules/eslint-plugin-react-hooks/i.js
  advice_text 0 1 plugin-package=eslint-plugin-react-hooks prefix=react-hooks rule=react-hooks/exhaustive-deps >eslint.config.js
  check 'the rule is known' eslint src
}
. "$(dirname "$0")/../harness.sh"
