#!/usr/bin/env bash
TOOL=chromium
. "$(dirname "$0")/../npm-packages.sh"
export NODE_PATH=$MODULES
NEEDS="node chromium"
PACKAGES="nodejs chromium npm:playwright-core@1.55"
MESSAGE="violates the following Content Security Policy directive"
DEAD_END=0 WORKAROUND=0
tool_version() { chromium --version 2>/dev/null | sed 's/ built.*//'; }
setup() {
  export HOME=$PWD
  cat > site.js <<'JS'
exports.headers = { 'content-security-policy': "default-src 'self'; script-src 'self'" };
exports.page = `<button id="buy" onclick="buy()">Buy</button>
<script>console.log('cart ready')</script>
<script src="https://cdn.example/lib.js"></script>`;
exports.pages = { '/app.js': { type: 'text/javascript', body: "console.log('cart ready')" } };
JS
}
provoke() { node "$HERE/open-page.cjs" ./site.js; }
# Policies add up: a second one can only forbid more.
dead_end() { sed -i 's#^exports.page = `#&<meta http-equiv="Content-Security-Policy" content="script-src * '"'unsafe-inline'"'">#' site.js; node "$HERE/open-page.cjs" ./site.js; }
workaround() {
  cat > site.js <<'JS'
exports.headers = { 'content-security-policy': "default-src 'self'; script-src 'self' 'nonce-r4nd0m'" };
exports.page = '<button id="buy">Buy</button><script src="/app.js"></script>';
exports.pages = { '/app.js': { type: 'text/javascript', body: "console.log('cart ready')" } };
JS
  node "$HERE/open-page.cjs" ./site.js
}
advice() {
  { echo 'const document = { getElementById: () => new EventTarget() };'; advice_text 0 0 id=buy; } >app.js
  check 'the listener is attached' node app.js
  advice_text 1 0 random=r4nd0m >header; advice_text 2 0 >connect
  for file in header connect; do check 'one header line' grep -qE "^Content-Security-Policy: [a-z]+-src 'self'" $file; done
  policy=$(sed 's/^[^:]*: //' header)
  printf '%s\n' "exports.headers = { 'content-security-policy': \"$policy\" };" "exports.page = '<script nonce=\"r4nd0m\">console.log(\"cart ready\")</script>';" >site.js
  check 'the nonce lets the script run' sh -c "node '$HERE/open-page.cjs' ./site.js | grep -q 'cart ready'"
}
. "$(dirname "$0")/../harness.sh"
