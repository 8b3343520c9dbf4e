#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2769:"
DEAD_END=2 WORKAROUND=2
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
compile() { tsc --noEmit --strict --target es2022 --pretty false "$@"; }
setup() {
  cat > price.ts <<'TS'
function pad(value: string): string;
function pad(value: number): string;
function pad(value: any) { return String(value).padStart(8); }
const value = JSON.parse('12') as string | number;
pad(value);
TS
}
provoke() { compile price.ts; }
# The union is passed once more, by way of a typed variable.
dead_end() { sed -i 's/^pad(value);/const price: string | number = JSON.parse("12");\npad(price);/' price.ts; compile price.ts; }
workaround() { sed -i '1,3d' price.ts; sed -i '1i function pad(value: string | number): string { return String(value).padStart(8); }' price.ts; compile price.ts; }
advice() {
  { echo 'declare const process: { env: Record<string, string | undefined> };'; advice_text 0 0; echo 'console.log(started);'; } >one.ts
  check 'undefined is excluded' tsc --noEmit --strict --target es2022 --pretty false one.ts
  { head -3 price.ts; echo 'declare const value: string | number;'; advice_text 1 0; echo 'console.log(text);'; } >two.ts
  check 'each branch fits an overload' tsc --noEmit --strict --target es2022 --pretty false two.ts
  { advice_text 2 0; echo 'declare const value: string | number; pad(value);'; } >three.ts
  check 'one signature takes the union' tsc --noEmit --strict --target es2022 --pretty false three.ts
}
. "$(dirname "$0")/../harness.sh"
