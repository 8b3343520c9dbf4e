#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="Cannot find name '"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  mkdir -p src types
  echo '{"compilerOptions":{"strict":true,"module":"nodenext","target":"es2022","noEmit":true,"types":[]},"include":["src"]}' > tsconfig.json
  echo 'declare const APP_VERSION: string;' > types/globals.d.ts
  echo 'export const title = `shop ${APP_VERSION}`; export type Row = Ordr;' > src/title.ts
  echo 'export interface Order { id: number }' > src/order.ts
}
provoke() { tsc -p . --pretty false; }
# The bundler puts the value in; the compiler does not read its configuration.
dead_end() { echo 'export default { define: { APP_VERSION: JSON.stringify("1.2.0") } };' > vite.config.js; tsc -p . --pretty false; }
workaround() { sed -i 's/"include":\["src"\]/"include":["src","types"]/' tsconfig.json; sed -i "1i import type { Order } from './order.js';" src/title.ts; sed -i 's/Ordr/Order/' src/title.ts; tsc -p . --pretty false; }
advice() {
  mkdir -p node_modules/.bin && ln -s "$MODULES/.bin/tsc" node_modules/.bin/tsc

  sed -i 's/"include":\["src"\]/"include":["src","types"]/' tsconfig.json
  advice_text 1 0 >types/globals.d.ts
  try_advice 1 file=globals.d.ts
  { advice_text 0 0; echo 'export const title = `shop ${APP_VERSION}`; export type Row = Order;'; } >src/title.ts
  check 'both names are known' tsc -p .
  mkdir web; cd web; advice_text 2 0 >tsconfig.json; echo 'const el: HTMLElement | null = null; fetch("/"); console.log(el);' >a.ts
  check 'dom brings fetch and HTMLElement' tsc -p . --noEmit
}
. "$(dirname "$0")/../harness.sh"
