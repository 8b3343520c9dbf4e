#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium curl"
PACKAGES="nodejs chromium curl npm:playwright-core@1.55 npm:express@5 npm:cors@2"
MESSAGE="has been blocked by CORS policy: "
DEAD_END=1 WORKAROUND=1
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  cat > site.js <<'JS'
const answers = {
  '/none': (res) => { res.statusCode = 404; },
  '/bare': (res) => { res.statusCode = 204; },
  '/moved': (res) => { res.statusCode = 302; res.setHeader('location', '/bare'); },
};
module.exports.api = (req, res) => {
  res.setHeader('access-control-allow-origin', req.headers.origin || '*');
  res.setHeader('content-type', 'application/json');
  if (req.method === 'OPTIONS') answers[req.url](res);
  res.end('{}');
};
module.exports.page = `<script>(async () => {
  for (const [path, options] of [['/bare', { headers: { authorization: 'Bearer x' } }], ['/bare', { method: 'PUT' }], ['/none', { method: 'DELETE' }], ['/moved', { method: 'PUT' }]])
    await fetch(API + path, options).then((r) => console.log(options.method || 'GET', r.status)).catch((e) => console.error(String(e)));
})()</script>`;
module.exports.ms = 1200;
JS
}
provoke() { node "$HERE/open-page.cjs" ./site.js; }
dead_end() { sed -i "s/headers: { authorization: 'Bearer x' }/headers: { authorization: 'Bearer x', 'access-control-allow-headers': 'authorization' }/" site.js; node "$HERE/open-page.cjs" ./site.js; }
workaround() { sed -i "s/if (req.method === 'OPTIONS') answers\[req.url\](res);/if (req.method === 'OPTIONS') { res.statusCode = 204; res.setHeader('access-control-allow-headers', 'authorization'); res.setHeader('access-control-allow-methods', 'PUT, DELETE'); }/" site.js; node "$HERE/open-page.cjs" ./site.js; }
advice() {
  node -e "require('node:http').createServer(require('./site.js').api).listen(0, '127.0.0.1', function () { console.log(this.address().port); })" >port & server=$!
  wait_for 5 grep -q . port
  try_advice 0 origin=http://localhost:3000 method=PUT headers=authorization,content-type url="http://127.0.0.1:$(cat port)/none"; try_advice 3 url="http://127.0.0.1:$(cat port)/moved" | tee seen; check 'the redirect is shown' grep -q "302 http://127.0.0.1:$(cat port)/bare" seen; kill $server
  { advice_text 1 0 origin=http://localhost:3000; echo "const s = app.listen(0, async () => { const r = await fetch('http://127.0.0.1:' + s.address().port + '/x', { method: 'OPTIONS', headers: { 'access-control-request-headers': 'authorization' } }); console.log(r.status, r.headers.get('access-control-allow-headers')); process.exit(); });"; } >app.js; check 'OPTIONS is answered' sh -c 'node app.js | grep -q "204 authorization"'
  if command -v nginx >/dev/null; then port=$(free_port); { printf 'pid nginx.pid; error_log stderr;\nevents {}\nhttp { access_log off; client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5; server { listen 127.0.0.1:%s;\n' "$port"; advice_text 2 0 origin=http://localhost:3000 path=/v1/ backend-url=http://127.0.0.1:8080; echo '} }'; } >nginx.conf; nginx -p "$PWD" -c nginx.conf -e stderr; check 'nginx answers' sh -c "curl -sS -i -X OPTIONS http://127.0.0.1:$port/v1/orders | grep -qi 'allow-headers: authorization'"; kill "$(cat nginx.pid)"; fi
}
. "$(dirname "$0")/../harness.sh"
