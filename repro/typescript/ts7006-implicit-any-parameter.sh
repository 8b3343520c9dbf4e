#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="implicitly has an 'any' type."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  cat > total.ts <<'TS'
interface Item { price: number }
export function total(items) { return items.reduce((sum, item) => sum + item.price, 0); }
export const label = ({ price }) => `${price} EUR`;
TS
}
provoke() { tsc --noEmit --strict --target es2022 --pretty false total.ts; }
# The type of the result says nothing about the parameter.
dead_end() { sed -i 's/total(items) {/total(items): number {/' total.ts; tsc --noEmit --strict --target es2022 --pretty false total.ts; }
workaround() { sed -i 's/total(items) {/total(items: Item[]) {/; s/({ price })/({ price }: Item)/' total.ts; tsc --noEmit --strict --target es2022 --pretty false total.ts; }
. "$(dirname "$0")/../harness.sh"
