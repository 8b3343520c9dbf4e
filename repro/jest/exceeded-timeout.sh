#!/usr/bin/env bash
TOOL=jest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node jest"
PACKAGES="nodejs npm:jest@29"
MESSAGE="Exceeded timeout of"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Jest $(jest --version)"; }
setup() {
  mkdir src
  echo '{"name":"storefront","jest":{"cacheDirectory":"./.jest","testTimeout":400}}' > package.json
  cat > src/cart.test.js <<'JS'
const { EventEmitter } = require('node:events');

test('saves the cart', (done) => {
  const store = new EventEmitter();
  store.on('saved', (cart) => {
    expect(cart.items).toBe(2);
    done();
  });
  setTimeout(() => store.emit('save', { items: 2 }), 20);
});
JS
}
provoke() { in_project jest; }
dead_end() { sed -i 's/"testTimeout":400/"testTimeout":1500/' package.json; in_project jest; }
workaround() { sed -i "s/emit('save'/emit('saved'/" src/cart.test.js; in_project jest; }
advice() {
  cat >src/cart.test.js <<'JS'
  const { EventEmitter } = require('node:events');
  const importAll = async () => {};
  test('saves', async () => {
    const store = new EventEmitter();
    setTimeout(() => store.emit('saved', { items: 2 }), 20);
JS
  { advice_text 0 0; echo '});'; echo "test('waits', async () => { jest.useFakeTimers(); let over = false; setTimeout(() => { over = true; }, 5000);"; advice_text 1 0; echo 'expect(over).toBe(true); });'; advice_text 2 0; } >>src/cart.test.js
  check 'all three pass' jest
}
. "$(dirname "$0")/../harness.sh"
