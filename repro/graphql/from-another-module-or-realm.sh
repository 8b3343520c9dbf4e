#!/usr/bin/env bash
TOOL=graphql
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node" PACKAGES="nodejs npm:graphql@16"
MESSAGE="from another module or realm."
DEAD_END=1 WORKAROUND=1
. "$(dirname "$0")/../npm/registry.bash"
tool_version() { echo "GraphQL.js $(package_version graphql)"; }
setup() {
  export HOME=$PWD npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
  MODULES=$MODULES node <<'JS'
const fs = require('node:fs'), path = require('node:path'), root = path.join(process.env.MODULES, 'graphql'), _files = {};
for (const file of fs.readdirSync(root, { recursive: true })) if (/\.js$/.test(file)) _files[file] = fs.readFileSync(path.join(root, file), 'utf8');
const copy = { main: 'index.js', _files };
fs.writeFileSync('fixtures.json', JSON.stringify({ graphql: { '16.0.1': copy, '16.15.0': copy }, 'shop-server': { '1.0.0': { dependencies: { graphql: '16.0.1' }, _files: { 'index.js': 'exports.graphql = require("graphql").graphql;' } } } }));
JS
  serve_registry
  printf '{"name":"shop","version":"1.0.0","dependencies":{"graphql":"16.15.0","shop-server":"1.0.0"}}' >package.json
  npm install
  cat >schema.js <<'JS'
const { buildSchema, GraphQLObjectType, GraphQLInt } = require('graphql');
const { graphql } = require('shop-server');
graphql({ schema: buildSchema('type Query { price: Int }'), source: '{ price }', rootValue: { price: 3 } }).then((answer) => console.log(JSON.stringify(answer)));
JS
}
provoke() { node schema.js; }
dead_end() { NODE_ENV=production node schema.js; rm -r node_modules; npm ci; node schema.js; }
workaround() { npm pkg set overrides.graphql='$graphql' && npm install && node schema.js; }
cleanup() { stop_registry; }
advice() {
  try_advice 0 --exit 1 >out; check 'two are shown' grep -q 16.0.1 out; check 'two folders' grep -q shop-server/node_modules/graphql out
  try_advice 1; check 'it answers' node schema.js
}
. "$(dirname "$0")/../harness.sh"
