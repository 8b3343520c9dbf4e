#!/usr/bin/env bash
TOOL=vitest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node vitest"
PACKAGES="nodejs npm:vitest@3"
MESSAGE='timed out in'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Vitest $(package_version vitest)"; }
setup() {
  ln -s "$MODULES" node_modules
  echo '{"name":"storefront","type":"module"}' > package.json
  cat > cart.test.js <<'JS'
import { EventEmitter, once } from 'node:events';
import { beforeAll, expect, test } from 'vitest';
const limit = 300;
test('saves', async () => {
  const store = new EventEmitter();
  setTimeout(() => store.emit('saved', { items: 2 }), 20);
  const [cart] = await once(store, 'stored');
  expect(cart.items).toBe(2);
}, limit);
JS
}
provoke() {
  printf '%s\n' "import { beforeAll, test } from 'vitest';" "beforeAll(() => new Promise(() => {}), 200);" "test('is never reached', () => {});" > hook.test.js
  in_project vitest run
}
dead_end() { sed -i 's/limit = 300/limit = 1500/' cart.test.js; in_project vitest run; }
workaround() { sed -i "s/'stored'/'saved'/" cart.test.js; in_project vitest run; }
advice() {
  { echo "import { EventEmitter } from 'node:events'; import { expect, test, vi } from 'vitest'; const importAll = async () => {}, save = () => new Promise((done) => setTimeout(done, 5000)), cart = {};"; advice_text 0 0 | head -1
    echo "test('saves', async () => { const store = new EventEmitter(); setTimeout(() => store.emit('saved', { items: 2 }), 20);"; advice_text 0 0 | sed 1d; echo "}); test('waits', async () => {"; advice_text 1 0; echo 'vi.useRealTimers(); });'; advice_text 2 0; } >cart.test.js
  check 'all three pass' vitest run
}
. "$(dirname "$0")/../harness.sh"
