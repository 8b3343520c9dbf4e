#!/usr/bin/env bash
TOOL=grpc-js
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node"
PACKAGES="nodejs npm:@grpc/grpc-js@1"
MESSAGE="8 RESOURCE_EXHAUSTED: Received message larger than max"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "grpc-js $(package_version @grpc/grpc-js)"; }
setup() {
  cat > report.js <<'JS'
const grpc = require('@grpc/grpc-js');
const raw = { serialize: (b) => b, deserialize: (b) => b };
const method = { path: '/shop.Reports/Get', requestStream: false, responseStream: false, requestSerialize: raw.serialize, requestDeserialize: raw.deserialize, responseSerialize: raw.serialize, responseDeserialize: raw.deserialize };
const limits = JSON.parse(process.env.SERVER || '{}'), options = JSON.parse(process.env.CLIENT || '{}');
const server = new grpc.Server(limits);
server.addService({ Get: method }, { Get: (call, done) => done(null, Buffer.alloc(5 * 1024 * 1024)) });
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (_, port) => {
  const client = new (grpc.makeGenericClientConstructor({ Get: method }, 'Reports'))('127.0.0.1:' + port, grpc.credentials.createInsecure(), options);
  client.Get(Buffer.from('2026'), (error, answer) => {
    if (error) { console.error(error); process.exit(1); }
    console.log('received', answer.length); client.close(); server.forceShutdown();
  });
});
JS
}
provoke() { in_project node report.js; }
# The limit is the receiver's: raised at the sender it changes nothing.
dead_end() { SERVER='{"grpc.max_receive_message_length":16777216,"grpc.max_send_message_length":16777216}' in_project node report.js; }
workaround() { CLIENT='{"grpc.max_receive_message_length":16777216}' in_project node report.js; }
advice() {
  advice_text 0 0 > list.txt
  { echo 'const grpc = require("@grpc/grpc-js"); const Reports = grpc.makeGenericClientConstructor({}, "Reports"); const address = "127.0.0.1:1", credentials = grpc.credentials.createInsecure();'; advice_text 1 0; echo 'client.close(); console.log("made");'; } > client.js
  check 'the client takes the option' sh -c 'node client.js | grep -q made'
  { echo 'import grpc'; echo 'address = "127.0.0.1:1"'; advice_text 1 1; echo 'channel.close()'; } > client.py
  if python3 -c 'import grpc' 2>/dev/null; then check 'the channel takes the option' python3 client.py; else check 'Python' python3 -m py_compile client.py; fi
}
. "$(dirname "$0")/../harness.sh"
