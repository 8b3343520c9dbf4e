#!/usr/bin/env bash
TOOL=npm
NEEDS="node npm"
PACKAGES="nodejs"
MESSAGE="code E401"
DEAD_END=0 WORKAROUND=1
tool_version() { echo "npm $(npm -v)"; }
setup() {
  mkdir home
  export HOME=$PWD/home npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_fetch_retries=0
  echo '{ "@acme/ui": { "1.0.0": {} } }' > fixtures.json
  node "$HERE/fake-registry.cjs" fixtures.json inner & echo $! > pid
  wait_for 5 test -s inner
  # The registry wants a token.
  cat > gate.cjs <<'JS'
const http = require('node:http'), fs = require('node:fs');
const inner = fs.readFileSync('inner', 'utf8');
http.createServer((request, response) => {
  if (request.headers.authorization !== 'Bearer t0ken') { response.writeHead(401, { 'content-type': 'application/json' }); return response.end('{"error":"denied"}'); }
  http.get('http://127.0.0.1:' + inner + request.url, async (answer) => {
    let body = Buffer.concat(await answer.toArray());
    if (!request.url.endsWith('.tgz')) body = String(body).replaceAll('127.0.0.1:' + inner, request.headers.host);
    response.writeHead(answer.statusCode, { 'content-type': answer.headers['content-type'] });
    response.end(body);
  });
}).listen(0, '127.0.0.1', function () { fs.writeFileSync('port', String(this.address().port)); });
setTimeout(() => process.exit(0), 60000);
JS
  node gate.cjs & echo $! >> pid
  wait_for 5 test -s port
  echo '{"name":"storefront","version":"1.0.0"}' > package.json
  echo "@acme:registry=http://127.0.0.1:$(cat port)/" > .npmrc
}
provoke() { npm install @acme/ui; }
dead_end() { npm cache clean --force >/dev/null 2>&1; npm install @acme/ui; }
workaround() { npm config set "//127.0.0.1:$(cat port)/:_authToken" '${NPM_TOKEN}' --location=project && NPM_TOKEN=t0ken npm install @acme/ui; }
cleanup() { kill $(cat pid); }
advice() {
  npm_config_registry=http://127.0.0.1:$(cat port)/ 
  try_advice 0 --exit 1 registry="http://127.0.0.1:$(cat port)/"
  npm pkg set dependencies.@acme/ui=1.0.0 >/dev/null
  npm config set "//127.0.0.1:$(cat port)/:_authToken" t0ken --location=project; npm install --package-lock-only >/dev/null 2>&1; npm config delete "//127.0.0.1:$(cat port)/:_authToken" --location=project
  try_advice 1 host-and-path="127.0.0.1:$(cat port)" token=t0ken
  check 'the package was installed' test -d node_modules/@acme/ui
  check 'the token itself is not in the file' sh -c '! grep -q t0ken .npmrc'
  advice_text 2 0 registry=https://npm.pkg.github.com >ci.yaml
  check 'the steps parse' python3 -c "import yaml; assert len(yaml.safe_load(open('ci.yaml'))) == 2"
}
. "$(dirname "$0")/../harness.sh"
