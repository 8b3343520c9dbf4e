#!/usr/bin/env bash
TOOL=tsc
. "$(dirname "$0")/../npm-packages.sh"
NEEDS="node tsc"
PACKAGES="nodejs npm:typescript@5.9.3"
MESSAGE="error TS2339:"
DEAD_END=0 WORKAROUND=0
tool_version() { echo "TypeScript $(tsc -v | sed 's/Version //')"; }
setup() {
  cat > page.ts <<'TS'
const box = document.querySelector('#email');
if (box) console.log(box.value);
type Result = { ok: true; data: string } | { ok: false; error: string };
export function show(result: Result) { return result.data; }
TS
}
provoke() { tsc --noEmit --strict --target es2022 --pretty false page.ts; }
dead_end() { sed -i 's/box.value/box?.value/; s/result.data/result?.data/' page.ts; tsc --noEmit --strict --target es2022 --pretty false page.ts; }
workaround() {
  sed -i "s/querySelector('#email')/querySelector<HTMLInputElement>('#email')/; s/return result.data/return result.ok ? result.data : result.error/" page.ts
  tsc --noEmit --strict --target es2022 --pretty false page.ts
}
advice() {
  { echo 'type Result = { ok: true; data: string } | { ok: false; error: string }; declare const result: Result; declare function show(text: string): void;'; advice_text 0 0; advice_text 1 0; echo 'console.log(box?.value);'; } >one.ts
  { advice_text 2 0; echo 'window.analytics.track("x");'; } >two.ts
  check 'narrowed, typed and declared properties compile' tsc --noEmit --strict --target es2022 --pretty false --module esnext --moduleResolution bundler one.ts two.ts
  advice_text 3 0 >tsconfig.json; rm -f page.ts; echo 'console.log([1].at(-1), Object.groupBy([1], () => "a"));' >three.ts; rm one.ts two.ts
  check 'the newer built-ins are declared' tsc -p . --noEmit
}
. "$(dirname "$0")/../harness.sh"
