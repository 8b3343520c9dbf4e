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
. "$(dirname "$0")/../harness.sh"
