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
advice() {
  sed -i "s#<ul>#<ul data-list>#; s#Coffee <button>#Coffee <button data-testid=\"buy-coffee\">#; s#</ul>#</ul><p><button>Buy now</button></p>#" buy.js
  for at in 0 2; do sed "s#^  await page.getByRole('button'.*#  $(advice_text $at 0 2>/dev/null | sed 's/[&#]/\\&/g')#" buy.js >one.js; advice_text $at 0 >/dev/null; check "locator $at is unique" node one.js; done
  sed -i 's#<li>Tea <button>Buy</button></li>##' buy.js
  sed "s#^  await page.getByRole('button'.*#  $(advice_text 1 0 2>/dev/null)#" buy.js >one.js; advice_text 1 0 >/dev/null
  check 'the exact name is unique' node one.js
}
. "$(dirname "$0")/../harness.sh"
