#!/usr/bin/env bash
TOOL=react
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:react@19 npm:react-dom@19 npm:jest-environment-jsdom@29"
MESSAGE="Hydration failed because the server rendered"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "React $(package_version react)"; }
setup() {
  cat > hydrate.js <<'JS'
const { JSDOM } = require('jsdom');
const { createElement: h, useState, useEffect } = require('react');
const { renderToString } = require('react-dom/server');
function Clock() {
  const label = typeof window === 'undefined' ? 'server' : 'browser';
  return h('p', null, label);
}
const html = renderToString(h(Clock));
const dom = new JSDOM(`<div id="root">${html}</div>`, { url: 'http://localhost/' });
Object.assign(globalThis, { window: dom.window, document: dom.window.document });
globalThis.navigator ??= dom.window.navigator;
const { hydrateRoot } = require('react-dom/client');
hydrateRoot(document.getElementById('root'), h(Clock), { onRecoverableError: (error) => console.error(error.message) });
setTimeout(() => { console.log(document.getElementById('root').textContent); process.exit(0); }, 300);
JS
}
provoke() { in_project node hydrate.js; }
# The two renders are still not the same.
dead_end() { sed -i "s/ = typeof window === 'undefined' ? 'server' : 'browser'/ = typeof window === 'undefined' ? '' : window.location.host/" hydrate.js; in_project node hydrate.js; }
workaround() { sed -i "s/  const label = .*/  const [label, setLabel] = useState('server');\n  useEffect(() => setLabel('browser'), []);/" hydrate.js; in_project node hydrate.js; }
advice() {
  { advice_text 0 0 | sed "s/^import .*//; s/^export //"; } >hook.js
  sed -i "s/  const label = .*/  const label = useHost();/; /^function Clock/e cat hook.js" hydrate.js
  check 'no mismatch, and the value comes after' sh -c 'node hydrate.js 2>&1 | tee out | grep -q localhost && ! grep -q Hydration out'
  { echo 'const date = 0; const text = ('; advice_text 1 0 | sed 's/;$//'; echo '); console.log(text);'; } >date.js
  check 'the date does not depend on the machine' sh -c 'TZ=Asia/Tokyo LANG=zh_CN.UTF-8 node date.js | grep -qx "1 Jan 1970"'
}
. "$(dirname "$0")/../harness.sh"
