#!/usr/bin/env bash
TOOL=graphql
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node curl"
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
advice() {
  cat >serve.js <<'JS'
  const { buildSchema, graphql } = require('graphql');
  const schema = buildSchema('type Query { user(id: ID!): User } type User { id: ID! fullName: String }');
  require('node:http').createServer(async (request, response) => {
    let body = ''; for await (const part of request) body += part;
    response.end(JSON.stringify(await graphql({ schema, source: JSON.parse(body).query })));
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
JS
  node serve.js >port & server=$!
  wait_for 5 grep -q . port
  try_advice 0 endpoint="http://127.0.0.1:$(cat port)/graphql" type=User
  check 'the fields are listed' bash -c "$(record_commands text "$RECORD" 0 0 endpoint="http://127.0.0.1:$(cat port)/graphql" type=User) | grep -q fullName"
  kill $server
  { advice_text 1 0; advice_text 2 0; cat <<'JS'
  const { buildSchema, parse, validate } = require('graphql');
  const schema = buildSchema('type Query { search(text: String): [Item] } union Item = Product | Shop type Product { price: Int } type Shop { id: ID } ' + typeDefs);
  console.log('errors', validate(schema, parse(query)).length);
JS
  } >one.js
  check 'the fragment is valid, the type parses' sh -c 'node one.js | grep -q "errors 0"'
}
. "$(dirname "$0")/../harness.sh"
