#!/usr/bin/env bash
TOOL=jest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node jest"
PACKAGES="nodejs npm:jest@29"
MESSAGE="Jest encountered an unexpected token"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Jest $(jest --version)"; }
setup() {
  mkdir -p node_modules/nanoid src
  echo '{"name":"nanoid","version":"5.0.7","type":"module","exports":"./index.js"}' > node_modules/nanoid/package.json
  echo 'export const nanoid = () => "id";' > node_modules/nanoid/index.js
  echo '{"name":"storefront","jest":{"cacheDirectory":"./.jest"}}' > package.json
  echo "const { nanoid } = require('nanoid'); test('has an id', () => expect(nanoid()).toBe('id'));" > src/cart.test.js
}
provoke() { in_project jest; }
# Without a transformer entry for the package, clearing the cache compiles the same nothing again.
dead_end() { jest --clearCache >/dev/null; in_project jest; }
workaround() { echo '{"name":"storefront","jest":{"cacheDirectory":"./.jest","moduleNameMapper":{"^nanoid$":"<rootDir>/test/nanoid.cjs"}}}' > package.json
  mkdir test; echo 'exports.nanoid = () => "id";' > test/nanoid.cjs; jest; }
. "$(dirname "$0")/../harness.sh"
