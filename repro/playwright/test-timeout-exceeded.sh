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
advice() {
  cat >pay.spec.js <<'JS'
  const { test } = require('@playwright/test');
  test('pays', async ({ page }) => {
JS
  { advice_text 4 0; echo "await page.setContent('<label>Email <input oninput=\"pay.disabled = !this.value\"></label><button id=\"pay\" disabled>Pay</button><iframe id=\"payment\" srcdoc=\"<label>Card number <input></label>\"></iframe>');"; advice_text 1 0; advice_text 2 1; echo '});'; } >>pay.spec.js
  advice_text 3 0 >limits.mjs; check 'the limits load' node -e "import('./limits.mjs').then((m) => m.default.use.actionTimeout.toFixed())"
  check 'filled, clicked, and found in the frame' playwright test --timeout 30000
}
. "$(dirname "$0")/../harness.sh"
