#!/usr/bin/env bash
TOOL=vite
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node vite python3"
PACKAGES="nodejs npm:vite@6"
MESSAGE='Blocked request. This host ('
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Vite $(package_version vite)"; }
setup() {
  echo '{"name":"storefront","type":"module"}' > package.json
  echo '<!doctype html><title>shop</title>' > index.html
  echo 'export default {};' > vite.config.js
}
ask() {
  port=$(free_port)
  vite --host 0.0.0.0 --port "$port" --strictPort > vite.log 2>&1 & echo $! > pid
  wait_for 10 grep -q Local vite.log
  node -e 'require("node:http").get({ host: "127.0.0.1", port: process.argv[1], headers: { host: "shop.dev.example" } }, (r) => { r.on("data", (part) => console.log(String(part))); process.exitCode = r.statusCode === 200 ? 0 : 1; })' "$port"
}
provoke() { ask; }
dead_end() { echo 'export default { server: { cors: true } };' > vite.config.js; ask; }
workaround() { echo 'export default { server: { allowedHosts: ["shop.dev.example"] } };' > vite.config.js; ask; }
cleanup() { kill "$(cat pid)"; }
advice() {
  advice_text 0 0 host=shop.dev.example >vite.config.js
  check 'the name is answered' ask
  mkdir -p node_modules/.bin; ln -s "$MODULES/.bin/vite" node_modules/.bin/vite
  try_advice 2
}
. "$(dirname "$0")/../harness.sh"
