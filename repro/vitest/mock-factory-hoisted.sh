#!/usr/bin/env bash
TOOL=vitest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node vitest"
PACKAGES="nodejs npm:vitest@3"
MESSAGE='There was an error when mocking a module.'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Vitest $(package_version vitest)"; }
setup() {
  ln -s "$MODULES" node_modules
  echo '{"name":"storefront","type":"module"}' > package.json
  mkdir src; echo 'export const loadCart = async () => ({ items: 0 });' > src/api.js
  cat > src/cart.test.js <<'JS'
import { expect, test, vi } from 'vitest';
import { loadCart } from './api.js';

const cart = { items: 2 };
vi.mock('./api.js', () => ({ loadCart: vi.fn().mockResolvedValue(cart) }));

test('shows the number of items', async () => {
  expect((await loadCart()).items).toBe(2);
});
JS
}
provoke() { in_project vitest run; }
# Wherever the call stands, it is moved above the imports.
dead_end() { sed -i '/^import { loadCart/d' src/cart.test.js; sed -i "s/^test(/import { loadCart } from '.\/api.js';\ntest(/" src/cart.test.js; in_project vitest run; }
workaround() { sed -i 's/^const cart = { items: 2 };/const { cart } = vi.hoisted(() => ({ cart: { items: 2 } }));/' src/cart.test.js; in_project vitest run; }
advice() {
  { advice_text 0 0; cat <<'JS'
  import { expect, test } from 'vitest';
  test('shows', async () => {
JS
    advice_text 1 0; echo "expect((await (await import('./api.js')).loadCart()).items).toBe(2); });"; } >src/cart.test.js
  check 'the hoisted mock answers' vitest run
  echo "import { loadCart } from './api.js'; export const show = async () => (await loadCart()).items;" >src/cart.js
  { echo "import { expect, test, vi } from 'vitest'; test('shows', async () => { const cart = { items: 3 };"; advice_text 2 0; echo 'expect(await show()).toBe(3); });'; } >src/cart.test.js
  check 'doMock counts for the later import' vitest run
}
. "$(dirname "$0")/../harness.sh"
