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
. "$(dirname "$0")/../harness.sh"
