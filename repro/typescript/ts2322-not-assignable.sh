#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2322:"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  cat > order.ts <<'TS'
type Status = 'open' | 'paid';
interface Order { id: number; status: Status; }
const options = { status: 'open' };
export const order: Order = { id: 7, status: options.status };
TS
  echo "const id: number = '7'; export { id };" > id.ts
}
provoke() { tsc --noEmit --strict --target es2022 --pretty false order.ts id.ts; }
# The annotation that widens: string is still not Status.
dead_end() { sed -i "s/const options = /const options: { status: string } = /" order.ts; tsc --noEmit --strict --target es2022 --pretty false order.ts; }
workaround() { sed -i "s/{ status: 'open' };/{ status: 'open' } as const;/" order.ts; tsc --noEmit --strict --target es2022 --pretty false order.ts; }
advice() {
  head="type Status = 'open' | 'paid'; declare const user: { name?: string }, params: { id: string }; function take(o: { status: Status }) {}"
  { echo "$head"; advice_text 0 0; echo 'take(options); take(more);'; advice_text 1 0; advice_text 2 0; echo 'id.toFixed(name.length); export { };'; } >one.ts
  check 'all three compile' tsc --noEmit --strict --target es2022 --pretty false one.ts
}
. "$(dirname "$0")/../harness.sh"
