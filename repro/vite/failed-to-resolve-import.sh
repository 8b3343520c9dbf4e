#!/usr/bin/env bash
TOOL=vite
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node vite"
PACKAGES="nodejs npm:vite@6"
MESSAGE='Failed to resolve import "'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Vite $(vite -v | sed 's#vite/\([0-9.]*\).*#\1#')"; }
setup() {
  mkdir -p src/components
  echo '{"name":"storefront","type":"module"}' > package.json
  echo '<script type="module" src="/src/main.js"></script>' > index.html
  echo "import { mount } from '@/components/Cart.js'; mount();" > src/main.js
  echo "export const mount = () => {};" > src/components/Cart.js
  echo 'export default {};' > vite.config.js
}
serve() {
  port=$(free_port)
  vite --host 127.0.0.1 --port "$port" --strictPort > vite.log 2>&1 & echo $! > pid
  wait_for 10 grep -q Local vite.log
  status=$(node -e 'fetch(process.argv[1]).then(async r => { await r.text(); console.log(r.status) })' "http://127.0.0.1:$port/src/main.js")
  sleep 0.3; in_project cat vite.log; [ "$status" = 200 ]
}
provoke() { serve; }
# The compiler's alias is not read by Vite.
dead_end() { echo '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}' > tsconfig.json; serve; }
workaround() { echo 'export default { resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } } };' > vite.config.js; serve; }
cleanup() { kill "$(cat pid)"; }
advice() {
  git init -q . && git add src
  try_advice 2 module=@/components/cart.js
  advice_text 1 0 >vite.config.js
  check 'the alias is found' vite build
}
. "$(dirname "$0")/../harness.sh"
