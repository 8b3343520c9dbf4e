#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19"
MESSAGE="Too many re-renders. React limits the number of renders to prevent an infinite loop."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  cat > app.js <<'JS'
const { createElement, useState, useCallback } = require('react');
const { renderToString } = require('react-dom/server');
function Cart({ items }) {
  const [count, setCount] = useState(0);
  setCount(items.length);
  return createElement('p', null, count);
}
console.log(renderToString(createElement(Cart, { items: [1, 2] })));
JS
}
provoke() { in_project node app.js; }
dead_end() { sed -i 's/^  setCount(items.length);/  const update = useCallback(() => setCount((n) => n + items.length), [items]);\n  update();/' app.js; in_project node app.js; }
workaround() { sed -i 's/^  const \[count.*$/  const count = items.length;/; /^  setCount/d' app.js; in_project node app.js; }
advice() {
  for at in 0 2; do { echo 'export const Page = ({ order, save }) => <div>'; advice_text $at 0; echo '</div>;'; } >part.jsx; check "snippet $at is JSX" "$MODULES/.bin/esbuild" part.jsx --jsx=automatic --log-level=error; done
  sed -i "s/^  const \[count.*$/  $(advice_text 1 0)/; /^  setCount/d" app.js
  check 'the computed value renders' sh -c 'node app.js | grep -q "<p>2</p>"'
}
. "$(dirname "$0")/../harness.sh"
