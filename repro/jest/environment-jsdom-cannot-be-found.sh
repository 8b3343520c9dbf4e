#!/usr/bin/env bash
TOOL=jest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node jest"
PACKAGES="nodejs npm:jest@29 npm:jest-environment-jsdom@29"
MESSAGE="Test environment jest-environment-jsdom cannot be found."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Jest $(jest --version)"; }
setup() {
  unset NODE_PATH
  mkdir -p node_modules src
  # A project's own node_modules with Jest, as after an upgrade to version 28 or later.
  for part in "$MODULES"/* "$MODULES"/.bin; do ln -s "$part" node_modules/; done
  rm node_modules/jest-environment-jsdom
  echo '{"name":"storefront","jest":{"cacheDirectory":"./.jest","testEnvironment":"jsdom"}}' > package.json
  echo "test('has a document', () => { expect(document.body).toBeTruthy(); });" > src/cart.test.js
}
jest_here() { in_project node --preserve-symlinks --preserve-symlinks-main node_modules/jest/bin/jest.js "$@"; }
provoke() { jest_here; }
dead_end() { [ -d node_modules/jsdom ] && jest_here --env=jsdom; }
workaround() { ln -s "$MODULES/jest-environment-jsdom" node_modules/; jest_here; }
advice() {
  ln -s "$MODULES/jest-environment-jsdom" node_modules/
  echo '{"name":"storefront"}' >package.json
  advice_text 2 0 >jest.config.js
  check 'the path is taken' jest_here
  echo 'module.exports = {};' >jest.config.js
  { advice_text 1 0; cat src/cart.test.js; } >src/dom.test.js; rm src/cart.test.js
  check 'the docblock gives this file a document' jest_here
}
. "$(dirname "$0")/../harness.sh"
