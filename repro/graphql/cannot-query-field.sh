#!/usr/bin/env bash
TOOL=graphql
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:graphql@16"
MESSAGE='Cannot query field \"'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "GraphQL.js $(package_version graphql)"; }
setup() {
  cat > query.js <<'JS'
const { buildSchema, graphql } = require('graphql');
const schema = buildSchema('type Query { user(id: ID!): User } type User { id: ID! fullName: String }');
graphql({ schema, source: process.argv[2], rootValue: { user: ({ id }) => ({ id, fullName: 'Li Wei', email: 'li@example.com' }) } })
  .then((result) => console.log(JSON.stringify(result, null, 2)));
JS
}
provoke() { node query.js '{ user(id: 7) { id fullname } }'; }
# The resolver returns the field; the schema does not declare it.
dead_end() { node query.js '{ user(id: 7) { id email } }'; }
workaround() { node query.js '{ user(id: 7) { id fullName } }'; }
. "$(dirname "$0")/../harness.sh"
