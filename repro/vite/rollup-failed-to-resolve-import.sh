#!/usr/bin/env bash
TOOL=vite
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node vite"
PACKAGES="nodejs npm:vite@6"
MESSAGE='Rollup failed to resolve import "'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "Vite $(package_version vite)"; }
setup() {
  mkdir -p src node_modules
  echo '{"name":"storefront","type":"module"}' > package.json
  echo '<!doctype html><script type="module" src="/src/main.js"></script>' > index.html
  echo "import { total } from '@acme/cart'; console.log(total([1, 2]));" > src/main.js
}
provoke() { in_project vite build; local rc=$?; echo "import './nope';" > src/main.js; in_project vite build; return $rc; }
dead_end() { rm -rf node_modules/.vite; echo 'export default { optimizeDeps: { include: ["@acme/cart"] } };' > vite.config.js; in_project vite build; }
workaround() {
  mkdir -p node_modules/@acme/cart; echo '{"name":"@acme/cart","version":"1.0.0","type":"module","exports":"./index.js"}' > node_modules/@acme/cart/package.json
  echo 'export const total = (xs) => xs.reduce((a, b) => a + b, 0);' > node_modules/@acme/cart/index.js; in_project vite build
}
advice() {
  git init -q . && git add src
  try_advice 1 module=./Main.js
  cp src/main.js src/kept.js; echo "import '@/nope'" >src/main.js; echo "export default { resolve: { alias: { '@': process.cwd() + '/src' } } };" >vite.config.js
  check 'an alias to no file is said in other words' sh -c 'vite build 2>&1 | grep -q "Could not load .*/nope (imported by src/main.js): ENOENT"'
  mv src/kept.js src/main.js; cp src/main.js src/index.js; advice_text 2 0 module=@acme/cart >vite.config.js
  check 'the library is built without it' vite build
}
. "$(dirname "$0")/../harness.sh"
