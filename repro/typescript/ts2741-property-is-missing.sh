#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2741:"
DEAD_END=1 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
check() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  cat > order.ts <<'TS'
interface Order { id: string; buyer: string }
const order: Order = { id: 'o-7' };
console.log(order.buyer);
TS
}
provoke() { check order.ts; }
dead_end() { sed -i "2a order.buyer = 'Kim';" order.ts; check order.ts; }
workaround() { sed -i "s/{ id: 'o-7' }/{ id: 'o-7', buyer: 'Kim' }/" order.ts; check order.ts; }
. "$(dirname "$0")/../harness.sh"
