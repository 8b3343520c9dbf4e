#!/usr/bin/env bash
TOOL=playwright
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE="Executable doesn't exist at"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Playwright $(package_version playwright-core)"; }
setup() {
  export HOME=$PWD PLAYWRIGHT_BROWSERS_PATH=$PWD/.cache/ms-playwright
  cat > shot.js <<'JS'
const { chromium } = require('playwright-core');
(async () => {
  const browser = await chromium.launch({ executablePath: process.env.BROWSER_BIN });
  console.log('launched', browser.version().split('.')[0] > 100);
  await browser.close();
})().catch((error) => { console.error(error); process.exit(1); });
JS
}
provoke() { node shot.js; }
# A browser of the system on PATH is not looked up.
dead_end() { mkdir bin; ln -s "$(command -v chromium)" bin/chromium; PATH=$PWD/bin:$PATH node shot.js; }
workaround() { BROWSER_BIN=$(command -v chromium) node shot.js; }
advice() {
  mkdir -p node_modules; ln -s "$MODULES/playwright" node_modules/playwright; ln -s "$MODULES/playwright-core" node_modules/playwright-core
  advice_text 2 0 browser-path="$(command -v chromium)" | sed 's/executablePath:/args: ["--no-sandbox"], &/' >launch.js
  check 'the browser named is launched' node launch.js
}
. "$(dirname "$0")/../harness.sh"
