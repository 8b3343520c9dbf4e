#!/usr/bin/env bash
TOOL=express
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:express@5"
MESSAGE="Missing parameter name at"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Express $(package_version express)"; }
setup() {
  cat > server.js <<'JS'
const express = require('express');
const app = express();
app.get('*', (req, res) => res.send('index.html'));
const server = app.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  console.log(await (await fetch(`http://127.0.0.1:${port}/deep/link`)).text());
  server.close();
});
JS
}
provoke() { in_project node server.js; }
dead_end() { sed -i "s#get('\*'#get('/*'#" server.js; in_project node server.js; }
workaround() { sed -i "s#get('\*'#get('/{*path}'#" server.js; in_project node server.js; }
advice() {
  mkdir dist; echo index.html >dist/index.html
  for at in 0 1; do sed "/^app.get/d" server.js | sed "2r /dev/fd/3" 3< <(advice_text $at 0) >one.js; advice_text $at 0 >/dev/null; check "fallback $at answers a deep link" sh -c 'node one.js | grep -q index.html'; done
  git init -q .; echo 'app.use(process.env.BASE_URL, api);' >routes.js; git add routes.js
  try_advice 2
}
. "$(dirname "$0")/../harness.sh"
