#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19 npm:jest-environment-jsdom@29"
MESSAGE="Rendered more hooks than during the previous render."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  cat > app.js <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<div id="root"></div>');
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
globalThis.navigator ??= window.navigator;
const { createElement, useEffect, useState, act } = require('react');
const { createRoot } = require('react-dom/client');
function Order({ id }) {
  const [open] = useState(false);
  if (!id) return null;
  useEffect(() => {});
  return createElement('p', null, id, String(open));
}
const root = createRoot(document.getElementById('root'));
(async () => {
  await act(() => root.render(createElement(Order, {})));
  await act(() => root.render(createElement(Order, { id: 'o-7' })));
  console.log(document.body.textContent);
})().catch((error) => { console.error(String(error)); process.exit(1); });
JS
}
provoke() { in_project node app.js; }
dead_end() { sed -i 's/useEffect(() => {});/useEffect(() => {}, [id]);/' app.js; in_project node app.js; }
workaround() { sed -i '/if (!id) return null;/d; s/^  return createElement/  if (!id) return null;\n  return createElement/' app.js; in_project node app.js; }
advice() {
  { advice_text 0 0; cat <<'JS'
  import { renderToString } from 'react-dom/server';
  console.log(renderToString(<Order id="o-7" />), renderToString(<Order />));
JS
  } >one.jsx
  check 'it renders with and without id' sh -c '"$0" one.jsx --bundle --platform=node --jsx=automatic --log-level=error | node - | grep -q o-7' "$MODULES/.bin/esbuild"
  for at in 1 2; do { echo 'export const Page = ({ id, rows }) => <ul>'; advice_text $at 0; echo '</ul>;'; } >part.jsx; check "snippet $at is JSX" "$MODULES/.bin/esbuild" part.jsx --jsx=automatic --log-level=error; done
}
. "$(dirname "$0")/../harness.sh"
