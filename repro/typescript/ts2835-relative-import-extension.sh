#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE='error TS2835'
DEAD_END=2 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() { mkdir -p src/lib; echo '{"type":"module"}' > package.json; echo '{"compilerOptions":{"strict":true,"module":"nodenext","target":"es2022","types":[],"outDir":"dist","rootDir":"src"},"include":["src"]}' > tsconfig.json; printf "import { a } from './b';\nexport const x: number = a;\n" > src/a.ts; echo 'export const a = 1;' > src/b.ts; }
provoke() { echo 'export const l = 1;' > src/lib/index.ts; echo "import './nope';" > src/c.ts; tsc -p . --pretty false; tsc -p . --pretty false --locale zh-cn; }
dead_end() { sed -i 's/"types":\[\]/"types":[],"paths":{".\/b":[".\/src\/b.ts"]}/' tsconfig.json; tsc -p . --pretty false; }
workaround() { advice_text 0 0 > src/a.ts; tsc -p . --pretty false && node dist/a.js; }
advice() {
  advice_text 0 0 > src/a.ts; check 'it compiles and runs' sh -c 'tsc -p . && node dist/a.js'
  sed -i 's/b.js/b.ts/' src/a.ts; advice_text 1 0 > rewrite.json; check 'rewritten' sh -c "tsc -p rewrite.json --outDir out --rootDir src && node out/a.js"
  sed -i "s#'./b.ts'#'./b'#" src/a.ts; advice_text 2 0 > bundle.json; check 'bundler' tsc -p bundle.json --rootDir .
}
. "$(dirname "$0")/../harness.sh"
