#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE='error TS18003'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() { mkdir src; echo 'export const a = 1;' > src/a.js; echo '{"compilerOptions":{"types":[]},"include":["src"]}' > tsconfig.json; }
provoke() { tsc -p . --pretty false; tsc -p . --pretty false --locale zh-cn; mkdir own; echo '{"compilerOptions":{"types":[],"outDir":"src"}}' > own/tsconfig.json; mkdir own/src; echo 'export const a = 1;' > own/src/a.ts; tsc -p own --pretty false; }
dead_end() { echo 'export const b = 1;' > b.ts; tsc -p . --pretty false; }
workaround() { sed -i 's/"types"/"allowJs":true,"outDir":"dist","types"/' tsconfig.json; tsc -p . --pretty false; }
advice() {
  check 'the Chinese message' sh -c 'tsc -p . --pretty false --locale zh-cn | grep -q "TS18003: 在配置文件“.*”中找不到任何输入。"'
  advice_text 1 0 > tsconfig.json; check 'JavaScript is taken' tsc -p .; check 'and written' test -f dist/a.js
  mv src/a.js src/a.ts; advice_text 0 0 > tsconfig.json; check 'the folder is found' tsc -p . --noEmit
}
. "$(dirname "$0")/../harness.sh"
