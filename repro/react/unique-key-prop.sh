#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19 npm:esbuild"
MESSAGE='Each child in a list should have a unique "key" prop.'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  cat > app.js <<'JS'
const { createElement: h, Fragment } = require('react');
const { renderToString } = require('react-dom/server');
const orders = [{ id: 7, total: 3 }, { id: 8, total: 5 }];
function Row({ order }) { return h('li', null, order.total); }
function Orders() { return h('ul', null, orders.map((order) => h(Row, { order }))); }
console.log(renderToString(h(Orders)));
JS
}
provoke() { in_project node app.js; }
# The key stands on the element inside, not on what map returns.
dead_end() { sed -i "s/h('li', null/h('li', { key: order.id }/" app.js; in_project node app.js; }
workaround() { sed -i 's/h(Row, { order })/h(Row, { key: order.id, order })/' app.js; in_project node app.js; }
advice() {
  { cat <<'JS'
  import { renderToString } from 'react-dom/server';
  const Row = ({ order }) => <li>{order.total}</li>, orders = [{ id: 7, name: 'a', total: 3 }, { id: 8, name: 'b', total: 5 }];
JS
    advice_text 1 0; echo 'const list = <ul>'; advice_text 0 0; echo '</ul>;'; advice_text 2 0; echo 'console.log(renderToString(<>{list}<dl>{rows}</dl>{drinks}</>));'; } >one.jsx
  check 'all three render without the warning' sh -c '"$0" one.jsx --bundle --platform=node --jsx=automatic --log-level=error | node - >out 2>&1; grep -q Coffee out && ! grep -q unique out' "$MODULES/.bin/esbuild"
}
. "$(dirname "$0")/../harness.sh"
