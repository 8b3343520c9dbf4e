#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="has no exported member"
DEAD_END=1 WORKAROUND=1
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
check() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  echo 'export default function total(items: number[]) { return items.length; }' > cart.ts
  echo "import { total } from './cart.js'; total([1]);" > shop.ts
}
run() { check --module esnext --moduleResolution bundler "$@"; }
provoke() { run shop.ts; }
dead_end() { run --skipLibCheck shop.ts; }
workaround() { sed -i "s/{ total }/total/" shop.ts; run shop.ts; }
. "$(dirname "$0")/../harness.sh"
