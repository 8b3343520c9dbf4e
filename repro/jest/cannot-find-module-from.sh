#!/usr/bin/env bash
TOOL=jest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node jest"
PACKAGES="nodejs npm:jest@29"
MESSAGE="Cannot find module '@/cart' from"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Jest $(jest --version)"; }
setup() {
  mkdir src
  echo '{"name":"storefront","jest":{"cacheDirectory":"./.jest"}}' > package.json
  echo 'exports.total = (items) => items.length;' > src/cart.js
  echo "const { total } = require('@/cart'); test('counts', () => expect(total([1])).toBe(1));" > src/cart.test.js
}
provoke() { in_project jest; }
dead_end() { echo '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}' > tsconfig.json; in_project jest; }
workaround() { echo '{"name":"storefront","jest":{"cacheDirectory":"./.jest","moduleNameMapper":{"^@/(.*)$":"<rootDir>/src/$1"}}}' > package.json; in_project jest; }
advice() {
  git init -q . && git add src
  try_advice 1 module=./Cart.js
  echo '{"name":"storefront"}' >package.json
  advice_text 0 0 >jest.config.js
  check 'the alias is mapped' jest
  mkdir -p node_modules/acme; echo '{"name":"acme","version":"1.0.0","exports":{".":{"browser":null,"default":"./i.js"}}}' >node_modules/acme/package.json; echo 'module.exports = 1;' >node_modules/acme/i.js
  echo "test('finds it', () => expect(require('acme')).toBe(1));" >src/cart.test.js
  advice_text 2 1 | sed "s#module.exports = {#& testEnvironment: '$MODULES/jest-environment-jsdom',#" >jest.config.js
  check 'the entry for Node is found under jsdom' jest
  sed -i 's/customExportConditions/other/' jest.config.js
  check 'and without the conditions it is not' sh -c '! jest'
}
. "$(dirname "$0")/../harness.sh"
