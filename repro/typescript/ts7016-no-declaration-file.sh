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
}
. "$(dirname "$0")/../harness.sh"
