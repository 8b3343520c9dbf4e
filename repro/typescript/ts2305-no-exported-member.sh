#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="has no exported member"
DEAD_END=1 WORKAROUND=1
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  echo 'export default function total(items: number[]) { return items.length; }' > cart.ts
  echo "import { total } from './cart.js'; total([1]);" > shop.ts
}
run() { compile --module esnext --moduleResolution bundler "$@"; }
provoke() { run shop.ts; }
dead_end() { run --skipLibCheck shop.ts; }
workaround() { sed -i "s/{ total }/total/" shop.ts; run shop.ts; }
advice() {
  { advice_text 1 0; echo 'cart([1]);'; } >shop.ts
  check 'the default import compiles' tsc --noEmit --strict --target es2022 --pretty false --module esnext --moduleResolution bundler shop.ts
  mkdir -p lib/node_modules/kit; echo '{"name":"kit","version":"1.0.0","types":"index.d.ts"}' >lib/node_modules/kit/package.json
  echo "import { gone } from './part'; export const kit: typeof gone;" >lib/node_modules/kit/index.d.ts; echo 'export {};' >lib/node_modules/kit/part.d.ts; echo "import { kit } from 'kit'; console.log(kit);" >lib/a.ts
  check 'an error inside a package' sh -c 'tsc --noEmit --module esnext --moduleResolution bundler --pretty false lib/a.ts | grep -q "^lib/node_modules.*TS2305"'
  check 'is silenced by skipLibCheck' tsc --noEmit --module esnext --moduleResolution bundler --skipLibCheck lib/a.ts
  echo '{"name":"s","version":"1.0.0","dependencies":{"chart":"file:chart"},"devDependencies":{"@types/chart":"file:types"}}' >package.json
  mkdir chart types; echo '{"name":"chart","version":"2.0.0"}' >chart/package.json; echo '{"name":"@types/chart","version":"1.0.0"}' >types/package.json
  export npm_config_offline=true npm_config_audit=false npm_config_update_notifier=false; npm install >/dev/null 2>&1
  try_advice 2 package=chart types-package=@types/chart | tee both.txt
  check 'both versions are shown' sh -c 'grep -q "chart@2.0.0" both.txt && grep -q "@types/chart@1.0.0" both.txt'
}
. "$(dirname "$0")/../harness.sh"
