#!/usr/bin/env bash
TOOL=grpc-js
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node" PACKAGES="nodejs npm:@grpc/grpc-js@1"
MESSAGE="4 DEADLINE_EXCEEDED: Deadline exceeded after"
DEAD_END=0 WORKAROUND=1
tool_version() { echo "grpc-js $(package_version @grpc/grpc-js)"; }
setup() {
  cat > report.js <<'JS'
const grpc = require('@grpc/grpc-js');
const raw = { serialize: (b) => b, deserialize: (b) => b };
const method = { path: '/shop.Reports/Get', requestStream: false, responseStream: false, requestSerialize: raw.serialize, requestDeserialize: raw.deserialize, responseSerialize: raw.serialize, responseDeserialize: raw.deserialize };
const server = new grpc.Server();
server.addService({ Get: method }, { Get: (call, done) => setTimeout(() => done(null, Buffer.alloc(5)), 1500) });
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (_, port) => {
  const client = new (grpc.makeGenericClientConstructor({ Get: method }, 'Reports'))('127.0.0.1:' + port, grpc.credentials.createInsecure());
  const call = (left) => client.Get(Buffer.from('2026'), { deadline: Date.now() + Number(process.env.DEADLINE || 400) }, (error, answer) => {
    if (error && left > 0) return call(left - 1);
    if (error) { console.error(error); process.exit(1); }
    console.log('received', answer.length); client.close(); server.forceShutdown();
  });
  call(Number(process.env.RETRIES || 0));
});
JS
}
provoke() { in_project node report.js; }
dead_end() { RETRIES=2 in_project node report.js; }
workaround() { DEADLINE=60000 in_project node report.js; }
advice() {
  { echo 'let given; const request = {}, client = { Get: (r, options, done) => { given = options.deadline - Date.now(); done({ code: 4, details: "late" }); } };'; advice_text 1 0 method=Get; echo 'if (given < 29000) process.exit(1);'; } > call.js
  check 'the deadline is passed' node call.js
  { echo 'class stub:'; echo '    Get = staticmethod(lambda request, timeout: timeout)'; echo 'request = None'; advice_text 1 2 method=Get; echo 'assert answer == 30'; } > call.py
  if command -v python3 >/dev/null; then check 'Python' python3 call.py; fi
  if command -v gofmt >/dev/null; then { printf 'package a\nfunc f() {\n'; advice_text 1 1 method=Get; echo '}'; } > call.go; check 'Go' gofmt call.go; fi
}
. "$(dirname "$0")/../harness.sh"
