#!/usr/bin/env bash
TOOL=express
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:express@5"
MESSAGE="argument handler must be a function"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Express $(package_version express)"; }
setup() {
  echo "exports.listOrders = (req, res) => res.json([]);" > orders.js
  cat > server.js <<'JS'
const express = require('express');
const orders = require('./orders');
const app = express();
app.get('/orders', orders.list);
const server = app.listen(0, '127.0.0.1', () => { console.log('listening'); server.close(); });
JS
}
provoke() { in_project node server.js; }
dead_end() { sed -i "s#app.get('/orders', orders.list)#app.get('/orders', express.json(), orders.list)#" server.js; in_project node server.js; }
workaround() { sed -i 's/orders.list)/orders.listOrders)/' server.js; in_project node server.js; }
advice() {
  try_advice 0 controller=./orders
  { sed -n '1p;3p' server.js; advice_text 1 0; sed -n '$p' server.js; } >one.js
  check 'the handler is registered' sh -c 'node one.js | grep -q listening'
}
. "$(dirname "$0")/../harness.sh"
