#!/usr/bin/env bash
TOOL=vitest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node vitest"
PACKAGES="nodejs npm:vitest@3"
MESSAGE='No test suite found in file'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Vitest $(package_version vitest)"; }
setup() {
  ln -s "$MODULES" node_modules
  echo '{"name":"storefront","type":"module"}' > package.json
  mkdir src; echo 'export const total = (xs) => xs.reduce((a, b) => a + b, 0);' > src/total.js
  cat > src/total.test.js <<'JS'
import test from 'node:test';
import assert from 'node:assert';
import { total } from './total.js';

test('adds up', () => assert.equal(total([1, 2]), 3));
JS
}
provoke() { in_project vitest run; }
dead_end() { mv src/total.test.js src/total.spec.js; in_project vitest run --globals; }
workaround() { sed -i "s/^import test from 'node:test';/import { test } from 'vitest';/" src/total.test.js; in_project vitest run; }
advice() {
  { advice_text 0 0; echo "import { total } from './total.js'; describe('total', () => test('adds up', () => expect(total([1, 2])).toBe(3)));"; } >src/total.test.js
  check 'the test is found' vitest run
  mkdir e2e; echo "import test from 'node:test'; test('a', () => {});" >e2e/a.spec.ts
  check 'the other file fails' sh -c '! vitest run'
  advice_text 1 0 >vitest.config.js
  check 'left out, it does not' vitest run
}
. "$(dirname "$0")/../harness.sh"
