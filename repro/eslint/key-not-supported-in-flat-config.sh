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
advice() {
  mkdir -p node_modules/globals node_modules/eslint-plugin-react node_modules/eslint-config-acme node_modules/@eslint; ln -s "$MODULES/@eslint/eslintrc" "$MODULES/@eslint/js" node_modules/@eslint/
  echo 'module.exports = { browser: { document: false, console: false } };' >node_modules/globals/index.js
  echo 'module.exports = { configs: { flat: { recommended: { rules: { "no-undef": "off" } } } } };' >node_modules/eslint-plugin-react/index.js
  echo 'module.exports = { env: { browser: true }, rules: { "no-undef": "error" } };' >node_modules/eslint-config-acme/index.js
  advice_text 0 1 | sed 's/{ languageOptions/{ rules: { "no-undef": "error" }, languageOptions/' >eslint.config.js; check 'the globals are known' eslint src
  advice_text 1 0 >eslint.config.js; check 'the flat preset is taken' eslint src
  advice_text 2 1 config=acme >eslint.config.js; check 'the old configuration is converted' eslint src
  advice_text 2 1 config=eslint:recommended >eslint.config.js; check 'the core preset is converted' sh -c 'eslint --print-config src/a.js | grep -q no-undef'
}
. "$(dirname "$0")/../harness.sh"
