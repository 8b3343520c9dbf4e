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
  echo "interface Order { id: string; total: number } declare const one: Order; declare const later: Promise<Order>; export const a: Order = later; export const b: Promise<Order> = one; export const c: Order[] = one; export const d: { 'data-x': 1 } = {};" >two.ts
  compile two.ts | tee out
  check 'a missing await lists the fields' grep -q "Type 'Promise<Order>' is missing the following properties from type 'Order': id, total" out
  check 'then and catch: the promise is demanded' grep -q "from type 'Promise<Order>': then, catch" out
  check 'length: the array is demanded' grep -qF "from type 'Order[]': length" out
  check 'a hyphen brings quotes of its own' grep -qF "Property ''data-x'' is missing" out
  check 'factory, stage and awaited value compile' tsc --noEmit --strict --target es2022 --pretty false --module esnext --moduleResolution bundler one.ts
}
. "$(dirname "$0")/../harness.sh"
