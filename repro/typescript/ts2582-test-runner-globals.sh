#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="type definitions for a test runner"
DEAD_END=1 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  mkdir -p src node_modules/vitest
  echo '{"name":"vitest","types":"index.d.ts"}' > node_modules/vitest/package.json
  # In place of the package: only what the test file imports.
  echo 'export declare function test(name: string, run: () => void): void;' > node_modules/vitest/index.d.ts
  echo "test('adds up', () => {});" > src/total.test.ts
}
provoke() { compile src/total.test.ts; }
dead_end() { echo "export default { test: { globals: true } };" > vitest.config.ts; compile src/total.test.ts vitest.config.ts; }
workaround() { sed -i "1i import { test } from 'vitest';" src/total.test.ts; compile --module esnext --moduleResolution bundler src/total.test.ts; }
. "$(dirname "$0")/../harness.sh"
