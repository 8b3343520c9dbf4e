#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE='error TS6133'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() { mkdir src; echo '{"compilerOptions":{"strict":true,"module":"nodenext","target":"es2022","noEmit":true,"types":[],"noUnusedLocals":true,"noUnusedParameters":true},"include":["src"]}' > tsconfig.json; printf '%s\n' 'export function bus(name: string, retries: number): string {' '  const started = Date.now();' '  return name;' '}' > src/bus.ts; }
provoke() { tsc -p . --pretty false; tsc -p . --pretty false --locale zh-cn; }
dead_end() { sed -i 's/^  const started/  \/\/ eslint-disable-next-line\n  const started/' src/bus.ts; tsc -p . --pretty false; }
workaround() { sed -i '/started/d;s/retries/_retries/' src/bus.ts; tsc -p . --pretty false; }
advice() { advice_text 1 0 > src/bus.ts; touch src/styles-setup.ts; advice_text 0 0 > src/main.ts; check 'both pass' tsc -p . ; advice_text 2 0 > off.json; check 'it is JSON of a tsconfig' tsc -p off.json --noEmit --module nodenext --rootDir .; }
. "$(dirname "$0")/../harness.sh"
