#!/usr/bin/env bash
TOOL=express
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:express@5"
MESSAGE="PayloadTooLargeError: request entity too large"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Express $(package_version express)"; }
setup() {
  cat > server.js <<'JS'
const express = require('express');
const app = express();
app.use(express.json());
app.post('/import', (req, res) => res.json({ items: req.body.items.length }));
const server = app.listen(0, async () => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}/import`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ items: Array(60000).fill('abc') }) });
  const text = await response.text();
  console.log(response.status, text.slice(0, 30).replaceAll('\n', ' '));
  process.exit(response.ok ? 0 : 1);
});
JS
}
provoke() { in_project node server.js; }
dead_end() { sed -i "s/^app.use(express.json());/&\napp.use(express.json({ limit: '5mb' }));/" server.js; in_project node server.js; }
workaround() { sed -i "s/^app.use(express.json());/app.use('\/import', express.json({ limit: '5mb' }));\n&/" server.js; in_project node server.js; }
advice() {
  { advice_text 0 0 route=/import size=5mb; sed '1,3d' server.js; } >a.js; check 'the route takes it' sh -c 'node a.js | grep -q "^200"'
  { sed '/^const server/,$d' server.js; advice_text 2 0; sed -n '/^const server/,$p' server.js; } >b.js; check 'it is JSON' sh -c 'node b.js | grep -q "413 {\"error\":\"too large\""'
  mkdir -p node_modules/multer; echo 'module.exports = (o) => { if (!(o.limits.fileSize > 0)) throw 1; return { single: () => (q, r, n) => n() }; };' >node_modules/multer/index.js; advice_text 1 0 >c.js; check 'it loads' node c.js
}
. "$(dirname "$0")/../harness.sh"
