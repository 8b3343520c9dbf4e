#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="is possibly 'undefined'."
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  cat > order.ts <<'TS'
interface Order { buyer?: { name: string } }
export function greet(order: Order, lines: string[]) {
  lines.forEach((line) => console.log(line, order.buyer.name));
}
const user = [{ id: 1 }].find((u) => u.id === 2);
console.log(user.id);
TS
}
provoke() { tsc --noEmit --strict --target es2022 --pretty false order.ts; }
# What is checked outside does not hold inside the callback, as the property may have been assigned meanwhile.
dead_end() { sed -i 's/  lines.forEach/  if (!order.buyer) return;\n  lines.forEach/' order.ts; tsc --noEmit --strict --target es2022 --pretty false order.ts; }
workaround() {
  sed -i 's/  lines.forEach/  const { buyer } = order;\n  if (!buyer) return;\n  lines.forEach/; s/order.buyer.name/buyer.name/; s/^console.log(user.id)/if (user) console.log(user.id)/' order.ts
  tsc --noEmit --strict --target es2022 --pretty false order.ts
}
advice() {
  head='interface Order { buyer?: { name: string } } declare const order: Order; declare const lines: string[];'
  { echo "$head function show() {"; advice_text 0 0; echo '}'; } >one.ts
  { echo "$head"; advice_text 1 0; echo 'export { name };'; } >two.ts
  { echo 'declare const users: { id: number; mail: string }[], id: number;'; advice_text 2 0; echo 'console.log(user.mail);'; } >three.ts
  for file in one two three; do check "$file compiles" tsc --noEmit --strict --target es2022 --pretty false $file.ts; done
}
. "$(dirname "$0")/../harness.sh"
