#!/usr/bin/env bash
TOOL=grpc-js
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node python3"
PACKAGES="nodejs npm:@grpc/grpc-js@1"
MESSAGE="14 UNAVAILABLE: No connection established"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "grpc-js $(package_version @grpc/grpc-js)"; }
setup() {
  port=$(free_port)
  cat > greeter.js <<'JS'
const grpc = require('@grpc/grpc-js');
const text = { serialize: (s) => Buffer.from(s), deserialize: (b) => b.toString() };
const method = { path: '/shop.Greeter/Hello', requestStream: false, responseStream: false, requestSerialize: text.serialize, requestDeserialize: text.deserialize, responseSerialize: text.serialize, responseDeserialize: text.deserialize };
const address = process.env.ADDRESS;
if (process.argv[2] === 'serve') {
  const server = new grpc.Server();
  server.addService({ Hello: method }, { Hello: (call, done) => done(null, 'hello ' + call.request) });
  server.bindAsync(address, grpc.ServerCredentials.createInsecure(), () => console.log('up'));
} else {
  const client = new (grpc.makeGenericClientConstructor({ Hello: method }, 'Greeter'))(address, grpc.credentials.createInsecure());
  const deadline = process.env.DEADLINE ? { deadline: Date.now() + Number(process.env.DEADLINE) } : {};
  client.Hello('Li', deadline, (error, answer) => {
    if (error) { console.error(error); process.exit(1); }
    console.log(answer); client.close();
  });
}
JS
}
provoke() { ADDRESS=127.0.0.1:$port in_project node greeter.js; }
# A later deadline does not wait for the server: without waitForReady the call fails at once.
dead_end() { ADDRESS=127.0.0.1:$port DEADLINE=60000 in_project node greeter.js; }
workaround() {
  ADDRESS=127.0.0.1:$port node greeter.js serve > up.log & echo $! > pid
  wait_for 5 grep -q up up.log; ADDRESS=127.0.0.1:$port node greeter.js
}
cleanup() { kill "$(cat pid)"; }
advice() {
  try_advice 0 --exit 1 host=127.0.0.1 port="$port" | tee closed.txt; check 'it is closed' grep -q 'exit=1' closed.txt
  ADDRESS=127.0.0.1:$port node greeter.js serve > up.log & echo $! > pid; wait_for 5 grep -q up up.log
  try_advice 0 host=127.0.0.1 port="$port" | tee open.txt; check 'it is open' grep -qx open open.txt
  { echo 'const grpc = require("@grpc/grpc-js"); const Greeter = grpc.makeGenericClientConstructor({}, "Greeter");'; advice_text 1 0 | sed "s/shop:50051/127.0.0.1:$port/"; advice_text 2 0; } > wait.js
  check 'it waits until ready' timeout 20 node -e "$(cat wait.js) setTimeout(() => client.close(), 1500);"
  kill "$(cat pid)"; port=$(free_port); (sleep 2; ADDRESS=127.0.0.1:$port exec node greeter.js serve >/dev/null) & echo $! > pid
  { sed '1,/^} else {/!d' greeter.js | sed '/^if (/,$d'; advice_text 2 1; echo "const client = new (grpc.makeGenericClientConstructor({ Hello: method }, 'Greeter'))(address, grpc.credentials.createInsecure());"
    echo "client.Hello('Li', metadata, { deadline: Date.now() + 20000 }, (error, answer) => { if (error) throw error; console.log(answer); client.close(); });"; } > call.js
  check 'the call waits for the server' sh -c "ADDRESS=127.0.0.1:$port timeout 25 node call.js | grep -q 'hello Li'"
}
. "$(dirname "$0")/../harness.sh"
