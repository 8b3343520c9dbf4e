#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="Object literal may only specify known properties"
DEAD_END=2 WORKAROUND=2
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
compile() { tsc --noEmit --target es2022 --pretty false "$@"; }
setup() {
  cat > cart.ts <<'TS'
interface Cart { items: string[] }
const cart: Cart = { items: [], color: 'red' };
console.log(cart);
TS
}
provoke() { compile --strict cart.ts; }
dead_end() { compile --strict false cart.ts; }
workaround() { sed -i 's/items: string\[\]/items: string[]; color?: string/' cart.ts; compile --strict cart.ts; }
advice() {
  { advice_text 2 0; advice_text 0 0; echo 'console.log(cart);'; } >one.ts
  check 'the declared property compiles' tsc --noEmit --strict --target es2022 --pretty false one.ts
}
. "$(dirname "$0")/../harness.sh"
