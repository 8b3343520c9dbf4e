#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS7016: Could not find a declaration file for module"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  mkdir -p node_modules/json-bigint src types
  echo '{"name":"json-bigint","version":"1.0.0","main":"index.js"}' > node_modules/json-bigint/package.json
  echo 'module.exports = { parse: JSON.parse };' > node_modules/json-bigint/index.js
  echo '{"compilerOptions":{"strict":true,"module":"nodenext","noEmit":true},"include":["src","types"]}' > tsconfig.json
  echo "import { parse } from 'json-bigint'; console.log(parse('1'));" > src/index.ts
}
provoke() { tsc -p . --pretty false; }
dead_end() { sed -i 's/"noEmit"/"skipLibCheck":true,"noEmit"/' tsconfig.json; tsc -p . --pretty false; }
workaround() { echo "declare module 'json-bigint' { export function parse(text: string): unknown; }" > types/json-bigint.d.ts; tsc -p . --pretty false; }
advice() {
  advice_text 1 0 module=json-bigint >types/json-bigint.d.ts
  check 'the declaration is taken' tsc -p .
  echo 'export const price = 1;' > src/price.js; echo "import { price } from './price.js'; console.log(price);" > src/index.ts
  sed -i 's/"module":"nodenext"/&,"types":[]/' tsconfig.json; echo '{"type":"module"}' > package.json
  check 'a file of your own gives the same error' sh -c 'tsc -p . --pretty false | grep -q "TS7016.*/src/price.js"'
  echo 'export const price: number;' > src/price.d.ts; check 'a declaration beside it is taken' tsc -p .; rm src/price.d.ts
  advice_text 3 0 > own.json; node -e 'const fs = require("fs"), read = (f) => JSON.parse(fs.readFileSync(f)); const c = read("tsconfig.json"); Object.assign(c.compilerOptions, read("own.json").compilerOptions); fs.writeFileSync("tsconfig.json", JSON.stringify(c))'
  check 'allowJs reads it' tsc -p .
  check 'without outDir it refuses' sh -c 'tsc -p . --noEmit false --pretty false | grep -q TS5055'
}
. "$(dirname "$0")/../harness.sh"
