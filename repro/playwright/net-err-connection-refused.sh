#!/usr/bin/env bash
TOOL=playwright
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium python3 ss curl"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE="net::ERR_CONNECTION_REFUSED at"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Playwright $(package_version playwright-core)"; }
setup() {
  export HOME=$PWD PORT=$(free_port)
  cat > title.js <<'JS'
const { chromium } = require('playwright-core');
(async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${process.env.PORT}/cart`, { timeout: Number(process.env.TIMEOUT || 30000) });
  console.log(await page.title());
  await browser.close();
})().catch((error) => { console.error(error); process.exit(1); });
JS
  echo "require('node:http').createServer((q, s) => { s.setHeader('content-type', 'text/html'); s.end('<title>Cart</title>'); }).listen(process.env.PORT, () => console.log('up'));" > server.js
}
provoke() { in_project node title.js; }
dead_end() { TIMEOUT=120000 in_project node title.js; }
workaround() { node server.js > up.log & echo $! > pid; wait_for 5 grep -q up up.log; in_project node title.js; }
cleanup() { kill "$(cat pid)"; }
advice() {
  node server.js >up.log & echo $! >pid; wait_for 5 grep -q up up.log
  try_advice 1 url="http://localhost:$PORT/cart"
  check 'the listener shows' sh -c "ss -ltnp | grep -q :$PORT"
  advice_text 0 0 >playwright.config.mjs
  check 'the configuration loads' node -e "import('./playwright.config.mjs').then((m) => m.default.webServer.url.length)"
}
. "$(dirname "$0")/../harness.sh"
