#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE='error TS2688'
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() { export HOME=$PWD npm_config_offline=true npm_config_audit=false npm_config_fund=false; mkdir -p src; echo '{"compilerOptions":{"strict":true,"module":"nodenext","noEmit":true,"types":["shop"]},"include":["src"]}' > tsconfig.json; echo 'export const a: number = SHOP;' > src/a.ts; mkdir -p types/shop; echo '{"name":"@types/shop","version":"1.0.0","types":"index.d.ts"}' > types/shop/package.json; echo 'declare const SHOP: number;' > types/shop/index.d.ts; echo '{"name":"app","private":true,"devDependencies":{"@types/shop":"file:./types/shop"}}' > package.json; npm install --package-lock-only >/dev/null; }
provoke() { NODE_ENV=production npm ci >/dev/null; tsc -p . --pretty false; tsc -p . --pretty false --locale zh-cn; }
dead_end() { tsc -p . --pretty false --skipLibCheck; }
workaround() { NODE_ENV=production npm ci --include=dev && tsc -p . --pretty false; }
advice() {
  NODE_ENV=production try_advice 0; check 'the types are there' tsc -p .
  rm -r node_modules; npx() { "$@"; }; export -f npx; try_advice 3 name=shop > trace.txt; cat trace.txt; check 'the paths are listed' grep -q 'does not exist' trace.txt
  cp tsconfig.json tsconfig.app.json; echo '{"files":[],"references":[{"path":"./tsconfig.app.json"}]}' > tsconfig.json; advice_text 3 0 name=shop | sed 's/-p \./-p tsconfig.app.json/' > v.sh; check 'the paths of a referenced project' bash -c 'bash v.sh | grep -q "does not exist"'; check 'which the dot does not show' bash -c '! tsc -p . --noEmit --traceResolution | grep -q shop'; mv tsconfig.app.json tsconfig.json
  mkdir -p node_modules/@types/stray; sed -i 's/,"types":\["shop"\]//' tsconfig.json; echo 'export {};' > src/a.ts; tsc -p . --pretty false > stray.txt; check 'a stray folder counts' grep -q "TS2688: Cannot find type definition file for 'stray'" stray.txt
  advice_text 2 0 > only.json; sed -i 's/"node"//' only.json; check 'with a list it does not' tsc -p only.json --noEmit
}
. "$(dirname "$0")/../harness.sh"
