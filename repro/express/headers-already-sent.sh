#!/usr/bin/env bash
TOOL=express
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:express@5"
MESSAGE="Cannot set headers after they are sent to the client"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Express $(package_version express)"; }
setup() {
  cat > server.js <<'JS'
const express = require('express');
const app = express();
app.get('/orders/:id', (req, res) => {
  if (req.params.id === '0') {
    res.status(404).json({ error: 'no such order' });
  }
  res.json({ id: req.params.id });
});
const server = app.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const response = await fetch(`http://127.0.0.1:${port}/orders/0`);
  console.log(response.status);
  server.close();
});
JS
}
provoke() { in_project node server.js; }
# The status is set, but the second answer is still sent.
dead_end() { sed -i "s/  res.json({ id/  res.status(200).json({ id/" server.js; in_project node server.js; }
workaround() { sed -i "s/    res.status(404)/    return res.status(404)/" server.js; in_project node server.js; }
advice() {
  { sed -n 1,2p server.js; echo "app.get('/orders/:id', (req, res) => { const order = null;"; advice_text 0 0; echo '});'; echo "app.get('/all', async (req, res) => { const ids = [1, 2], load = async (id) => id * 2;"; advice_text 1 0; echo "}); app.get('/late', (req, res) => { res.write('x'); throw new Error('late'); });"; advice_text 2 0
    cat <<'JS'
  const server = app.listen(0, '127.0.0.1', async () => {
    const ask = (path) => fetch(`http://127.0.0.1:${server.address().port}${path}`);
    const first = await ask('/orders/0'), all = await (await ask('/all')).json();
    const late = await (await ask('/late')).text().catch(() => 'broken');
    console.log('answers', first.status, all.join(), late);
    server.close();
  });
JS
  } >one.js
  check 'each is answered once' sh -c 'node one.js | grep -q "answers 404 2,4 broken"'
}
. "$(dirname "$0")/../harness.sh"
