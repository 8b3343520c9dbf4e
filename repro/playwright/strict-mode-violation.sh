#!/usr/bin/env bash
TOOL=playwright
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE="strict mode violation:"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Playwright $(package_version playwright-core)"; }
setup() {
  export HOME=$PWD
  cat > buy.js <<'JS'
const { chromium } = require('playwright-core');
(async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  page.setDefaultTimeout(2000);
  await page.setContent('<ul><li>Tea <button>Buy</button></li><li>Coffee <button>Buy</button></li></ul>');
  await page.getByRole('button', { name: 'Buy' }).click();
  console.log('clicked');
  await browser.close();
})().catch((error) => { console.error(error); process.exit(1); });
JS
}
provoke() { in_project node buy.js; }
dead_end() { sed -i "s/getByRole('button', { name: 'Buy' }).click()/locator('button').click({ force: true })/" buy.js; in_project node buy.js; }
workaround() { sed -i "s/page.getByRole('button'/page.getByRole('listitem').filter({ hasText: 'Coffee' }).getByRole('button'/" buy.js; in_project node buy.js; }
. "$(dirname "$0")/../harness.sh"
