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
advice() {
  { echo 'interface Item { price: number }'; advice_text 0 0; } >one.ts
  check 'the annotated parameters compile' tsc --noEmit --strict --target es2022 --pretty false one.ts
  mkdir -p node_modules/express; echo '{"name":"express","types":"index.d.ts"}' >node_modules/express/package.json; echo 'export type RequestHandler = (req: object, res: { json(value: unknown): void }) => void;' >node_modules/express/index.d.ts
  { advice_text 1 0; echo 'export { list };'; } >two.ts
  check 'the parameters follow from the type' tsc --noEmit --strict --target es2022 --pretty false --module esnext --moduleResolution bundler two.ts
}
. "$(dirname "$0")/../harness.sh"
