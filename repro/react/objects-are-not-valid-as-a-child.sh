#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19"
MESSAGE="Objects are not valid as a React child"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  cat > render.js <<'JS'
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');
const order = { id: 7, buyer: { name: 'Li', city: 'Wuhan' }, placed: new Date(0) };
function Order() { return createElement('p', null, order.buyer); }
console.log(renderToString(createElement(Order)));
JS
}
provoke() { in_project node render.js; }
dead_end() { sed -i 's/order.buyer)/createElement("span", null, order.placed))/' render.js; in_project node render.js; }
workaround() { sed -i 's/order.buyer)/order.buyer.name)/' render.js; in_project node render.js; }
advice() {
  { cat <<'JS'
  import { renderToString } from 'react-dom/server';
  const order = { id: 7, buyer: { name: 'Li' }, placed: new Date(0) }, orders = [order], error = new Error('gone');
JS
    echo 'console.log(renderToString('; advice_text 0 0; echo '), renderToString('; advice_text 1 0; echo '));'; } >one.jsx
  check 'fields, dates and errors render' sh -c '"$0" one.jsx --bundle --platform=node --jsx=automatic --log-level=error | node - | grep -q "Li.*1/1/1970.*gone"' "$MODULES/.bin/esbuild"
  { advice_text 2 0; cat <<'JS'
  import { renderToString } from 'react-dom/server';
  console.log(renderToString(<Name userPromise={Promise.resolve({ name: 'Li' })} />));
JS
  } >two.jsx
  check 'it renders before the promise is there' sh -c '"$0" two.jsx --bundle --platform=node --jsx=automatic --log-level=error | node - | grep -q "<p></p>"' "$MODULES/.bin/esbuild"
}
. "$(dirname "$0")/../harness.sh"
