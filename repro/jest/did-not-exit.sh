#!/usr/bin/env bash
TOOL=jest
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node jest"
PACKAGES="nodejs npm:jest@29"
MESSAGE="Jest did not exit one second after the test run has completed."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Jest $(jest --version)"; }
setup() {
  mkdir src
  echo '{"name":"storefront","jest":{"cacheDirectory":"./.jest","testEnvironment":"node"}}' > package.json
  cat > src/api.test.js <<'JS'
const http = require('node:http');
let server;
beforeAll((done) => { server = http.createServer((q, s) => s.end('ok')).listen(0, done); });
test('answers', async () => { expect((await fetch(`http://localhost:${server.address().port}`)).status).toBe(200); });
afterAll(() => {});
JS
}
run() {
  jest "$@" > jest.log 2>&1 & echo $! > pid
  wait_for 20 sh -c "grep -q 'did not exit' jest.log || ! kill -0 $(cat pid)"
  in_project cat jest.log; ! kill -0 "$(cat pid)" 2>/dev/null
}
cleanup() { kill "$(cat pid)"; }
provoke() { run; }
dead_end() { sed -i 's/^afterAll.*/afterAll(() => jest.restoreAllMocks());/' src/api.test.js; run --runInBand; }
workaround() { sed -i 's/^afterAll.*/afterAll((done) => { server.close(done); server.closeAllConnections(); });/' src/api.test.js; run; }
advice() {
  mkdir -p node_modules/.bin; ln -s "$MODULES/.bin/jest" node_modules/.bin/jest

  sed -i '/^afterAll/d' src/api.test.js
  { sed 's/^let server;/let server; const pool = { end: async () => {} };/' src/api.test.js; advice_text 0 0; } >src/closed.test.js
  check 'the run ends by itself' timeout 60 jest src/closed.test.js
  rm src/closed.test.js
  timeout 40 npx jest --detectOpenHandles >handles.log 2>&1
  check 'the place is named' grep -q 'api.test.js:' handles.log
  advice_text 2 0 >one.cjs; check 'the test parses' node --check one.cjs
}
. "$(dirname "$0")/../harness.sh"
