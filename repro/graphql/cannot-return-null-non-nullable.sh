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
advice() {
  cat >serve.js <<'JS'
  const { buildSchema, graphql } = require('graphql');
  const schema = buildSchema(require('node:fs').readFileSync(0, 'utf8'));
  for (const [type, fields] of Object.entries(resolvers)) for (const [name, resolve] of Object.entries(fields)) schema.getType(type).getFields()[name].resolve = resolve;
  graphql({ schema, source: '{ user { id email } }', rootValue: { user: { id: 7, mail: 'li@example.com' } } }).then((result) => console.log(JSON.stringify(result)));
JS
  strict='type Query { user: User } type User { id: ID! email: String! }'
  { advice_text 0 0 type=User field=email; cat serve.js; } >one.js
  check 'the row is printed' sh -c "echo '$strict' | node one.js | grep -q \"mail: 'li@example.com'\""
  { advice_text 1 0 type=User field=email column=mail; cat serve.js; } >two.js
  check 'the column is mapped' sh -c "echo '$strict' | node two.js | grep -q '\"email\":\"li@example.com\"'"
  { echo 'type Query { user: User }'; advice_text 2 0; } >schema.graphql
  { echo 'const resolvers = {};'; cat serve.js; } >three.js
  check 'null is allowed' sh -c 'node three.js <schema.graphql | grep -q "\"email\":null"'
  python3 -c "import sqlite3, sys; db = sqlite3.connect(':memory:'); db.execute('create table users (id, mail)'); db.execute('insert into users values (7, 1)'); assert db.execute(sys.argv[1]).description[0][0] == 'email'" "$(advice_text 1 1 column=mail field=email table=users)" || echo '::fault:: the column is not renamed'
}
. "$(dirname "$0")/../harness.sh"
