#!/usr/bin/env bash
TOOL=mongoose
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:mongoose@9"
MESSAGE="buffering timed out after"
DEAD_END=0 WORKAROUND=1
tool_version() { echo "Mongoose $(package_version mongoose)"; }
setup() {
  cat > find.js <<'JS'
const mongoose = require('mongoose');
if (process.env.BUFFER_MS) mongoose.set('bufferTimeoutMS', Number(process.env.BUFFER_MS));
const User = mongoose.model('User', new mongoose.Schema({ name: String }));
const Order = mongoose.model('Order', new mongoose.Schema({ total: Number }));

async function main() {
  await Promise.allSettled([User.findOne({ name: 'ada' }), Order.insertOne({ total: 3 })]).then((results) => {
    for (const { reason } of results) console.error(String(reason));
  });
  process.exitCode = 1;
}
main();
JS
}
# Nothing ever calls mongoose.connect(). The default limit is 10000 ms.
provoke() { in_project env BUFFER_MS=2000 node find.js; }
dead_end() { in_project env BUFFER_MS=4000 node find.js; }
# Buffering off: the same mistake is reported at once and by its name; the check exits 0 when it is.
workaround() {
  cat > check.js <<'JS'
const mongoose = require('mongoose');
mongoose.set('bufferCommands', false);
const User = mongoose.model('User', new mongoose.Schema({ name: String }));
User.findOne({ name: 'ada' }).then(
  () => process.exit(1),
  (error) => { console.log(error.message); process.exit(/before initial connection/.test(error.message) ? 0 : 1); },
);
JS
  in_project node check.js
}
advice() {
  { printf 'import mongoose from "mongoose"; const app = { listen() {} };\n'; advice_text 0 0; } >connect.mjs; ln -s "$MODULES" node_modules
  MONGODB_URI=mongodb://127.0.0.1:1/shop node connect.mjs >out 2>&1; grep -m 1 'MongooseServerSelectionError: connect ECONNREFUSED' out || echo '::fault:: the failure does not stop the process'
  { printf 'import mongoose from "mongoose";\n'; advice_text 1 0; printf 'await mongoose.model("User", new mongoose.Schema({ name: String })).findOne();\n'; } >off.mjs
  node off.mjs >out 2>&1; grep -m 1 'before initial connection' out || echo '::fault:: the call does not throw'
  echo '{"dependencies": {"mongoose": "*"}}' >package.json; try_advice 2
}
. "$(dirname "$0")/../harness.sh"
