#!/usr/bin/env bash
TOOL=playwright
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node chromium playwright"
PACKAGES="nodejs chromium npm:@playwright/test@1.55"
MESSAGE="Test timeout of"
DEAD_END=0 WORKAROUND=1
tool_version() { echo "Playwright $(package_version @playwright/test)"; }
setup() {
  export HOME=$PWD
  ln -s "$MODULES" node_modules
  echo '{"name":"storefront"}' > package.json
  echo "module.exports = { timeout: 4000, reporter: 'dot', use: { launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] } } };" > playwright.config.js
  cat > pay.spec.js <<'JS'
const { test, expect } = require('@playwright/test');
test('pays', async ({ page }) => {
  await page.setContent('<label>Email <input oninput="pay.disabled = !this.value"></label><button id="pay" disabled onclick="this.textContent = 1">Pay</button>');
  await page.getByRole('button', { name: 'Pay' }).click();
});
JS
}
plain() { in_project playwright test "$@" | sed 's/\x1b\[[0-9;]*[A-Za-z]//g'; }
provoke() { plain; }
dead_end() { plain --timeout 8000; }
workaround() { sed -i "s/^  await page.getByRole/  await page.getByLabel('Email').fill('kim@shop.example');\n  await page.getByRole/" pay.spec.js; plain --timeout 30000; }
. "$(dirname "$0")/../harness.sh"
