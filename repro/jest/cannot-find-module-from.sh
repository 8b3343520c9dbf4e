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
. "$(dirname "$0")/../harness.sh"
