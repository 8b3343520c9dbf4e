#!/usr/bin/env bash
TOOL=graphql
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:graphql@16"
MESSAGE='Cannot return null for non-nullable field'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "GraphQL.js $(package_version graphql)"; }
setup() {
  cat > query.js <<'JS'
const { buildSchema, graphql } = require('graphql');
const schema = buildSchema(`type Query { user(id: ID!): User } type User { id: ID! email: ${process.env.EMAIL || 'String!'} }`);
const load = async (id) => ({ id, mail: 'li@example.com' });
const rootValue = { user: ({ id }) => load(id) };
graphql({ schema, source: '{ user(id: 7) { id email } }', rootValue }).then((result) => console.log(JSON.stringify(result, null, 2)));
JS
}
provoke() { node query.js; }
dead_end() { sed -i 's/mail: .li@example.com./mail: "li@example.com", email: undefined/' query.js; node query.js; }
workaround() { sed -i "s/ mail:/ email:/" query.js; node query.js; }
. "$(dirname "$0")/../harness.sh"
