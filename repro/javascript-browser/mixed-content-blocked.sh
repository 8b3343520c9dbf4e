#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium openssl"
PACKAGES="nodejs chromium openssl npm:playwright-core@1.55"
MESSAGE="Mixed Content: The page at"
DEAD_END=0 WORKAROUND=0
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=shop.example
  cat > open.js <<'JS'
const https = require('node:https'), fs = require('node:fs');
const { chromium } = require('playwright-core');
(async () => {
  const web = https.createServer({ key: fs.readFileSync('key.pem'), cert: fs.readFileSync('cert.pem') }, (req, res) => {
    res.setHeader('content-type', req.url.startsWith('/api') ? 'application/json' : 'text/html');
    if (req.url === '/') res.end(fs.readFileSync('index.html')); else res.end('{"orders":[]}');
  });
  await new Promise((done) => web.listen(0, '127.0.0.1', done));
  const { port } = web.address();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP shop.example:443 127.0.0.1:${port}, MAP * 127.0.0.1:${port}`] });
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.on('console', (m) => console.log(m.text()));
  await page.goto('https://shop.example/');
  await page.waitForTimeout(500);
  await browser.close(); web.close(); web.closeAllConnections();
})();
JS
  echo '<!doctype html><script>fetch("http://api.example/v1/orders").then((r) => r.json()).then((d) => console.log("orders", d.orders.length)).catch((e) => console.log(String(e)))</script><script src="http://cdn.example/lib.js"></script>' > index.html
}
provoke() { node open.js; }
dead_end() { sed -i 's#orders")#orders", { mode: "no-cors" })#' index.html; node open.js; }
workaround() { sed -i 's#http://api.example/v1#/api/v1#; s#<script src="http://cdn.example/lib.js"></script>##' index.html; node open.js; }
advice() {
  git init -q . && git add index.html
  try_advice 0
  check 'the address is listed' sh -c "git grep -nE '(http|ws)://' -- ':!*lock*' | grep -q api.example"
  policy=$(advice_text 2 0 | sed 's/^[^:]*: //')
  sed -i "s#<!doctype html>#&<meta http-equiv=\"Content-Security-Policy\" content=\"$policy\">#" index.html
  check 'the requests are upgraded' sh -c 'node open.js >out && ! grep "This request has been blocked" out'
  { echo 'const app = { set(...args) { console.log(...args); } };'; advice_text 1 1; } >app.js
  check 'the setting is a call' node app.js
}
. "$(dirname "$0")/../harness.sh"
