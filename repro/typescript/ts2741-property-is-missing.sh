#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2741:"
DEAD_END=1 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  cat > order.ts <<'TS'
interface Order { id: string; buyer: string }
const order: Order = { id: 'o-7' };
console.log(order.buyer);
TS
}
provoke() { compile order.ts; }
dead_end() { sed -i "2a order.buyer = 'Kim';" order.ts; compile order.ts; }
workaround() { sed -i "s/{ id: 'o-7' }/{ id: 'o-7', buyer: 'Kim' }/" order.ts; compile order.ts; }
advice() {
  { echo 'interface Order { id: string; total: number; buyer: string } declare const id: string; declare function loadOrder(id: string): Promise<Order>;'; advice_text 0 0; advice_text 1 0; echo 'const fresh: NewOrder = { total: 1, buyer: anOrder().buyer };'; advice_text 2 0; echo 'export { fresh, order };'; } >one.ts
  check 'factory, stage and awaited value compile' tsc --noEmit --strict --target es2022 --pretty false --module esnext --moduleResolution bundler one.ts
}
. "$(dirname "$0")/../harness.sh"
