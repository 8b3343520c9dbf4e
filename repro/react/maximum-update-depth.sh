#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19 npm:jest-environment-jsdom@29 npm:esbuild@0.25"
MESSAGE="Maximum update depth exceeded. This can happen when a component"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  cat > dom.js <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<div id="root"></div>');
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: process.env.NODE_ENV !== 'production' });
globalThis.navigator ??= window.navigator;
const { act } = require('react');
const { createRoot } = require('react-dom/client');
exports.show = async (...elements) => {
  const root = createRoot(document.getElementById('root'), { onUncaughtError: (error) => { console.error(String(error)); process.exitCode = 1; } });
  for (const element of elements) await (act ? act(async () => root.render(element)) : new Promise((done) => { root.render(element); setTimeout(done, 300); }));
  console.log(document.body.textContent);
};
JS
  cat > cart.js <<'JS'
const { createElement, useLayoutEffect, useState } = require('react');
const { show } = require('./dom');
function Cart({ items }) {
  const [total, setTotal] = useState({});
  useLayoutEffect(() => setTotal({ sum: items.length }));
  return createElement('p', null, 'total ', total.sum);
}
show(createElement(Cart, { items: [1, 2] }));
JS
  cat > list.js <<'JS'
const { createElement, useEffect, useState } = require('react');
const { show } = require('./dom');
let runs = 0;
function List() {
  const [count, setCount] = useState(0);
  const options = { page: 1 };
  useEffect(() => { if (++runs < 100) setCount((n) => n + 1); }, [options]);
  return createElement('p', null, 'count ', count);
}
show(createElement(List));
JS
}
provoke() { in_project node cart.js; in_project node list.js; NODE_ENV=production in_project node cart.js; return 1; }
dead_end() { sed -i 's/^  useLayoutEffect.*/  const options = { page: 1 };\n  useLayoutEffect(() => setTotal({ sum: items.length }), [options]);/' cart.js; in_project node cart.js; }
workaround() { sed -i '/^  useLayoutEffect/d; s/^  const \[total.*/  const total = { sum: items.length };/' cart.js; in_project node cart.js; }
advice() {
  { echo "const { createElement } = require('react'); const { show } = require('./dom');"; echo 'function Cart({ items }) {'; advice_text 0 0; echo "return createElement('p', null, 'total ', total); } show(createElement(Cart, { items: [{ price: 2 }, { price: 5 }] }));"; } >a.js
  check 'the total is shown' sh -c 'node a.js | grep -qx "total 7"'
  { echo "const { createElement, useEffect, useState } = require('react'); const { show } = require('./dom'); let calls = 0; const load = async (page) => { calls += 1; return ['row' + page]; };"; echo 'function List() { const [rows, setRows] = useState([]); const options = { page: 1 };'; advice_text 1 0; echo "return createElement('p', null, rows.join()); } show(createElement(List)).then(() => console.log('calls', calls));"; } >b.js
  check 'loaded once' sh -c 'node b.js >b.out 2>&1; grep -qx row1 b.out && grep -qx "calls 1" b.out'
  { echo "const { createElement, Component } = require('react'); const { show } = require('./dom'); class Panel extends Component { state = { open: true };"; advice_text 2 0; echo "render() { return createElement('p', null, this.props.id, String(this.state.open)); } } show(createElement(Panel, { id: 'a' }), createElement(Panel, { id: 'b' }));"; } >c.js
  check 'closed once' sh -c 'node c.js | grep -qx bfalse'
}
. "$(dirname "$0")/../harness.sh"
