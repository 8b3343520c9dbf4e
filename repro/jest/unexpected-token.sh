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
advice() {
  mkdir -p node_modules/@babel; for name in preset-env preset-react preset-typescript; do [ -e "$MODULES/@babel/$name" ] && ln -s "$MODULES/@babel/$name" node_modules/@babel/; done
  echo '{"name":"storefront"}' >package.json
  echo '{ "presets": ["@babel/preset-env"] }' >babel.config.json
  advice_text 0 0 package=nanoid >jest.config.js
  check 'the package is transformed' jest
  mkdir test; echo 'module.exports = "stub";' >test/stub.cjs
  advice_text 1 0 >jest.config.js; echo "test('style', () => expect(require('./a.css')).toBe('stub'));" >src/cart.test.js
  check 'the style is a stub' jest
  advice_text 2 1 >babel.config.json; [ -e node_modules/@babel/preset-typescript ] || sed -i 's/ "@babel\/preset-typescript",//' babel.config.json
  echo 'module.exports = {};' >jest.config.js; mkdir -p node_modules/react; echo 'exports.jsx = (tag) => tag;' >node_modules/react/jsx-runtime.js; echo '{"name":"react"}' >node_modules/react/package.json
  echo "import { ok } from './b'; test('jsx', () => expect(ok).toBe('p'));" >src/cart.test.js; echo 'export const ok = <p />;' >src/b.jsx
  check 'JSX and import compile' jest
}
. "$(dirname "$0")/../harness.sh"
