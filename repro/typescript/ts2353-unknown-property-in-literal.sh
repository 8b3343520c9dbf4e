#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="Object literal may only specify known properties"
DEAD_END=2 WORKAROUND=2
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
check() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
check() { tsc --noEmit --target es2022 --pretty false "$@"; }
setup() {
  cat > cart.ts <<'TS'
interface Cart { items: string[] }
const cart: Cart = { items: [], color: 'red' };
console.log(cart);
TS
}
provoke() { check --strict cart.ts; }
dead_end() { check --strict false cart.ts; }
workaround() { sed -i 's/items: string\[\]/items: string[]; color?: string/' cart.ts; check --strict cart.ts; }
. "$(dirname "$0")/../harness.sh"
