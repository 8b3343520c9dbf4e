#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2307: Cannot find module"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  mkdir -p src/lib
  echo '{"compilerOptions":{"module":"esnext","moduleResolution":"bundler","target":"es2022","noEmit":true},"include":["src"]}' > tsconfig.json
  echo "export const price = 1;" > src/lib/price.ts
  printf '%s\n' "import { price } from '@/lib/price';" "console.log(price);" > src/index.ts
}
provoke() { tsc -p . --pretty false; }
# The bundler's alias is not read by the compiler.
dead_end() { echo 'export default { resolve: { alias: { "@": "/src" } } };' > vite.config.js; tsc -p . --pretty false; }
workaround() {
  echo '{"compilerOptions":{"module":"esnext","moduleResolution":"bundler","target":"es2022","noEmit":true,"paths":{"@/*":["./src/*"]}},"include":["src"]}' > tsconfig.json
  tsc -p . --pretty false
}
advice() {
  mkdir -p node_modules/.bin && ln -s "$MODULES/.bin/tsc" node_modules/.bin/tsc

  try_advice 0 module=@/lib/price
  check 'the trace names the mode' sh -c "npx tsc --noEmit --traceResolution | grep -F -A 20 '@/lib/price' | grep -q Bundler"
  advice_text 1 0 >paths.json; advice_text 2 0 >resolution.json
  echo '{"extends":["./paths.json","./resolution.json"],"compilerOptions":{"noEmit":true,"target":"es2022"},"include":["src"]}' >tsconfig.json
  check 'the alias is found' tsc -p .
}
. "$(dirname "$0")/../harness.sh"
